// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountRepository;

/**
 * Makes links, and says which are good. A link is good once. It is void after its time, after a newer one for the same
 * purpose, after any change of the password or the mail address, and while the account is closed.
 */
@ApplicationScoped
@Transactional
public class AccountLinks {

    /** Whoever floods somebody with mails gets no further than this; the last link stays good. */
    private static final int MOST_AN_HOUR = 3;

    @Inject
    AccountLinkRepository links;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** A new link for who holds an account; older ones for the same are void. */
    LinkToken create(LinkPurpose purpose, Account account, String newValue) {
        return create(purpose, account.getName(), mark(account), newValue);
    }

    /** A new link for who has no account yet. */
    public LinkToken create(LinkPurpose purpose, String mail, String newValue) {
        return create(purpose, mail.toLowerCase(Locale.ROOT), "", newValue);
    }

    private LinkToken create(LinkPurpose purpose, String subject, String mark, String newValue) {
        Instant now = clock.instant();
        links.removeExpired(now);
        links.endAllOf(subject, Set.of(purpose), now);
        LinkToken token = LinkToken.create();
        links.add(new AccountLink(token, purpose, subject, mark, newValue, now));
        return token;
    }

    private static String mark(Account account) {
        return LinkToken.sha256(account.password().text() + "\n" + account.getMail());
    }

    /** Whether so many links were sent to an account within an hour that another one would be a nuisance. */
    boolean areMany(LinkPurpose purpose, Account account) {
        Instant since = clock.instant().minus(Duration.ofHours(1));
        return links.countSince(account.getName(), purpose, since) >= MOST_AN_HOUR;
    }

    /** The link with this secret; empty if it is not good, for whatever reason. */
    public Optional<AccountLink> find(LinkToken token) {
        return links.find(token).filter(link -> link.isOpen(clock.instant())).filter(this::isOfNow);
    }

    private boolean isOfNow(AccountLink link) {
        if (link.getPurpose() == LinkPurpose.CONFIRM_REGISTRATION) return true;
        return accounts.find(link.getSubject())
                .filter(Account::isActive)
                .filter(account -> link.isOfTime(mark(account)))
                .isPresent();
    }

    /** Uses a link up; false if it is not good, or somebody was faster. */
    public boolean use(LinkToken token) {
        return find(token).isPresent() && links.use(token, clock.instant());
    }

    /** Makes all links of an account void. */
    void endAllOf(Account account) {
        links.endAllOf(
                account.getName(), EnumSet.complementOf(EnumSet.of(LinkPurpose.CONFIRM_REGISTRATION)), clock.instant());
    }
}
