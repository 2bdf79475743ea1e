// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.Accounts;
import org.qiantang.portal.core.account.PasswordHash;
import org.qiantang.portal.core.person.Person;

/** Lets people in by name and password: holders of accounts, and administrators. */
@ApplicationScoped
public class SignIn {

    private final GuessLimit guesses = new GuessLimit();

    @Inject
    Administrators administrators;

    @Inject
    Accounts accounts;

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
        Optional<Administrator> administrator = administrators.find(name);
        Optional<Account> account = accounts.find(name);
        Optional<PasswordHash> expected =
                administrator.map(Administrator::password).or(() -> account.map(Account::password));
        if (!attempts.matches(expected, password)) {
            guesses.noteWrong(guess, clock.instant());
            return Optional.empty();
        }
        guesses.forget(guess);
        return administrator
                .map(a -> new SignedIn(name, true, a.changedAt()))
                .or(() -> account.map(a -> new SignedIn(name, false, a.getChangedAt())));
    }

    /** Whether this administrator still has the password that the portal made, and may do nothing but change it. */
    public boolean mustChoosePassword(SignedIn who) {
        return who.administrator()
                && stillThere(who).filter(Administrator::isOneTime).isPresent();
    }

    /** What became of a password that somebody chose. */
    public enum Choice {
        TAKEN,
        TOO_SHORT,
        TOO_LONG,
        AS_BEFORE
    }

    /** Gives an administrator a password of their own in place of the one-time one. */
    public Choice choosePassword(SignedIn who, String password) {
        if (!PasswordHash.isLongEnough(password)) return Choice.TOO_SHORT;
        if (password.length() > PasswordHash.LONGEST) return Choice.TOO_LONG;
        if (attempts.matches(stillThere(who).map(Administrator::password), password)) return Choice.AS_BEFORE;
        administrators.choosePassword(who.name(), password);
        return Choice.TAKEN;
    }

    /** The same person with the password as it is now. */
    public Optional<SignedIn> renewed(SignedIn who) {
        return administrators.find(who.name()).map(a -> new SignedIn(who.name(), true, a.changedAt()));
    }

    /** The person whose session it is, with the roles of now; empty if the password has changed, or all is gone. */
    @Transactional
    public Optional<Person> person(SignedIn who) {
        if (who.administrator()) {
            return stillThere(who)
                    .filter(a -> !a.isOneTime())
                    .map(a -> new Person(a.getName(), Set.of(Person.ADMINISTRATOR), Map.of()));
        }
        return accounts.find(who.name())
                .filter(account -> account.getChangedAt().equals(who.passwordOf()))
                .map(accounts::person);
    }

    private Optional<Administrator> stillThere(SignedIn who) {
        return administrators.find(who.name()).filter(a -> a.changedAt().equals(who.passwordOf()));
    }
}
