// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.Accounts;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.Permissions;

/** Lets people in by name and password. */
@ApplicationScoped
@Transactional
public class SignIn {

    private final GuessLimit guesses = new GuessLimit();

    @Inject
    Accounts accounts;

    @Inject
    Permissions permissions;

    @Inject
    PasswordAttempts attempts;

    @Inject
    Clock clock;

    /**
     * Who has this name and password. An unknown name and a wrong password are answered alike, and take as long.
     *
     * @param address where the request comes from
     * @throws TooManyAttemptsException if it has to be tried later
     */
    public Optional<SignedIn> find(String name, String password, String address) {
        var guess = new GuessLimit.Key(name.substring(0, Math.min(name.length(), 64)), address);
        guesses.require(guess, clock.instant());
        Optional<Account> account = accounts.find(name).filter(Account::isActive);
        if (!attempts.matches(account.map(Account::password), password)) {
            guesses.noteWrong(guess, clock.instant());
            return Optional.empty();
        }
        guesses.forget(guess);
        return account.map(a -> new SignedIn(name, a.getChangedAt()));
    }

    /** Whether this account still has the password that the portal made, and its holder may do nothing but change it. */
    public boolean mustChoosePassword(SignedIn who) {
        return stillThere(who).filter(Account::isOneTime).isPresent();
    }

    /** What became of a password that somebody chose. */
    public enum Choice {
        TAKEN,
        TOO_SHORT,
        TOO_LONG,
        AS_BEFORE
    }

    /** Gives an account a password of the holder's own in place of the one-time one. */
    public Choice choosePassword(SignedIn who, String password) {
        if (!PasswordHash.isLongEnough(password)) return Choice.TOO_SHORT;
        if (password.length() > PasswordHash.LONGEST) return Choice.TOO_LONG;
        Optional<Account> account = stillThere(who);
        if (attempts.matches(account.map(Account::password), password)) return Choice.AS_BEFORE;
        account.orElseThrow().changePassword(PasswordHash.of(password), clock.instant());
        return Choice.TAKEN;
    }

    /** The same person with the password as it is now. */
    public Optional<SignedIn> renewed(SignedIn who) {
        return accounts.find(who.name()).map(a -> new SignedIn(who.name(), a.getChangedAt()));
    }

    /**
     * The person whose session it is, with the roles of now; empty if the password has changed, or all is gone.
     *
     * @param site key of the site whose roles count
     */
    public Optional<Person> person(SignedIn who, String site) {
        return stillThere(who)
                .filter(account -> account.isActive() && !account.isOneTime())
                .map(account -> new Person(
                        account.getName(),
                        permissions.roles(account.getName(), site),
                        accounts.attributes(account.getName())));
    }

    private Optional<Account> stillThere(SignedIn who) {
        return accounts.find(who.name()).filter(a -> a.getChangedAt().equals(who.passwordOf()));
    }
}
