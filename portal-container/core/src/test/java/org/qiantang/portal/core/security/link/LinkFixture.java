// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.mail.OutboxFixture;
import org.qiantang.portal.core.security.PasswordPolicyFixture;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Links and their mails on a database for tests; the main site is at {@code main.hangzhou.example}. */
public final class LinkFixture {

    public final InMemoryDatabase database;
    public final RightsFixture rights;
    public final OutboxFixture outbox;
    public final AccountRepository accounts;
    public final AccountLinks links = new AccountLinks();
    final LinkPlaces places = new LinkPlaces();
    final AccountMails mails = new AccountMails();
    final PasswordLinks passwords = new PasswordLinks();
    final MailedInvitation invitation = new MailedInvitation();
    final MailChange mailChange = new MailChange();
    private final Clock begin;

    private LinkFixture(InMemoryDatabase database, Clock clock) {
        this.database = database;
        this.begin = clock;
        Sites sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        rights = RightsFixture.on(database, sites, clock);
        outbox = OutboxFixture.inNewFolder(clock);
        accounts = AccountFixture.repository(database);
        places.sites = sites;
        mails.outbox = outbox.outbox();
        links.links = database.connect(new AccountLinkRepository());
        links.accounts = accounts;
        passwords.accounts = accounts;
        passwords.links = links;
        passwords.mails = mails;
        passwords.policy = PasswordPolicyFixture.of(rights.permissions);
        passwords.audit = rights.audit.log();
        invitation.links = links;
        invitation.places = places;
        invitation.mails = mails;
        mailChange.accounts = accounts;
        mailChange.links = links;
        mailChange.places = places;
        mailChange.mails = mails;
        mailChange.separation = rights.separation;
        mailChange.audit = rights.audit.log();
        at(clock);
    }

    public static LinkFixture on(InMemoryDatabase database, Clock clock) {
        return new LinkFixture(database, clock);
    }

    private void at(Clock clock) {
        outbox.at(clock);
        links.clock = clock;
        passwords.clock = clock;
    }

    /** Goes on to this time after the begin. */
    public void after(Duration time) {
        at(Clock.offset(begin, time));
    }

    public LinkPlace place() {
        return places.main().orElseThrow();
    }

    /** An account with a password, and a mail address of the same name. */
    public void put(String name, AccountKind kind, String password) {
        database.transaction(() -> {
            Account account = new Account(name, kind, AccountStatus.ACTIVE, begin.instant());
            account.describe(name, name + "@hangzhou.example", "", "");
            account.changePassword(PasswordHash.of(password), begin.instant());
            accounts.add(account);
        });
    }

    public Account account(String name) {
        return database.inTransaction(() -> accounts.find(name).orElseThrow());
    }

    /** The secret of a link in a mail. */
    public static LinkToken token(String link) {
        URI address = URI.create(link);
        return new LinkToken(address.getQuery().substring("token=".length()));
    }

    public static LinkPlace in(Locale language, LinkPlace place) {
        return new LinkPlace(place.site(), language, place.origin());
    }
}
