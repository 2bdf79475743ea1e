// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.mail.Mailbox;
import org.qiantang.portal.core.security.PasswordPolicy;
import org.qiantang.portal.core.security.password.PasswordHash;

/** Lets people choose a password who cannot sign in: they have none yet, or have lost it. */
@ApplicationScoped
@Transactional(dontRollbackOn = RejectedException.class) // thrown before anything is changed
public class PasswordLinks {

    private static final int MOST_ACCOUNTS = 5;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLinks links;

    @Inject
    AccountMails mails;

    @Inject
    PasswordPolicy policy;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Sends links to the accounts with this name or mail address, if there are any. Nobody is to learn whether there are:
     * call it where nobody waits for it.
     *
     * @param asker who asks, not signed in
     */
    public void ask(String nameOrMail, LinkPlace place, Caller asker) {
        Map<String, Account> found = new LinkedHashMap<>();
        accounts.find(nameOrMail).ifPresent(account -> found.put(account.getName(), account));
        accounts.listOfMail(nameOrMail).forEach(account -> found.put(account.getName(), account));
        found.values().stream()
                .filter(account -> account.isActive() && Mailbox.isAddress(account.getMail()))
                .filter(account -> account.getKind() != AccountKind.INTEGRATOR) // programs sign in by token only
                .filter(account -> !links.areMany(LinkPurpose.RESET_PASSWORD, account))
                .limit(MOST_ACCOUNTS)
                .forEach(account -> send(account, place, asker));
    }

    private void send(Account account, LinkPlace place, Caller asker) {
        LinkToken token = links.create(LinkPurpose.RESET_PASSWORD, account, "");
        mails.send(place, LinkPurpose.RESET_PASSWORD, account, token);
        audit.append(AuditEvent.of(asker, "account.password-reset-asked")
                .about("account", account.getName())
                .at(place.site().key()));
    }

    /** The account whose password this link is for; empty if the link is not good. */
    public Optional<Account> account(LinkToken token) {
        return links.find(token)
                .filter(link -> link.getPurpose() == LinkPurpose.FIRST_PASSWORD
                        || link.getPurpose() == LinkPurpose.RESET_PASSWORD)
                .flatMap(link -> accounts.find(link.getSubject()));
    }

    /**
     * Gives the account this password, uses the link up and ends all sessions of the account.
     *
     * @param address where the request comes from
     * @throws RejectedException if the link is not good ({@code token}), or the password ({@code newPassword}); a link stays
     *     good while passwords are refused
     */
    public void choose(LinkToken token, String password, LinkPlace place, String address) {
        Account account = account(token).orElseThrow(PasswordLinks::notGood);
        policy.problem("newPassword", password, account).ifPresent(problem -> {
            throw new RejectedException(problem);
        });
        PasswordHash hash = PasswordHash.of(password);
        if (!links.use(token)) throw notGood();
        account.changePassword(hash, clock.instant());
        links.endAllOf(account);
        if (Mailbox.isAddress(account.getMail())) mails.passwordChanged(place, account);
        audit.append(AuditEvent.of(new Caller(account.getName(), address, ""), "account.password-chosen-by-link")
                .about("account", account.getName())
                .at(place.site().key()));
    }

    private static RejectedException notGood() {
        return new RejectedException(Problem.of("token", Problem.Kind.WRONG));
    }
}
