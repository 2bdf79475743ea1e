// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.mail.OutboxFixture.Received;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.testkit.InMemoryDatabase;

class PasswordLinksTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String HERE = "192.0.2.1";
    private static final Caller ANYBODY = Caller.anybody(HERE);
    private static final String NEW = "cranes over gushan";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable LinkFixture made;

    @BeforeEach
    void assemble() {
        made = LinkFixture.on(database, NOW);
        fixture().put("lin", AccountKind.CITIZEN, "plum blossoms");
    }

    private LinkFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private void ask(String nameOrMail) {
        database.transaction(() -> fixture().passwords.ask(nameOrMail, fixture().place(), ANYBODY));
    }

    private LinkToken asked(String nameOrMail) {
        ask(nameOrMail);
        return LinkFixture.token(fixture().outbox.take().link());
    }

    private void choose(LinkToken token, String password) {
        database.transaction(
                () -> fixture().passwords.choose(token, password, fixture().place(), HERE));
    }

    private void assertRefused(LinkToken token) {
        assertThat(database.inTransaction(() -> fixture().passwords.account(token)))
                .isEmpty();
        assertProblem(token, NEW, "token", Problem.Kind.WRONG);
    }

    private void assertProblem(LinkToken token, String password, String field, Problem.Kind kind) {
        assertThatThrownBy(() -> choose(token, password))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .extracting(Problem::field, Problem::kind)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, kind)));
    }

    @Test
    void who_has_lost_a_password_chooses_another_one_by_a_link() {
        ask("LIN@hangzhou.example");
        Received mail = fixture().outbox.take();
        assertThat(mail.to()).contains("<lin@hangzhou.example>");
        assertThat(mail.from()).contains("no-reply@main.hangzhou.example");
        assertThat(mail.subject()).contains("杭州main", "重置密码");
        assertThat(mail.text()).contains("“lin”", "1 小时").doesNotContain("{", "plum");
        assertThat(mail.link()).matches("https://main\\.hangzhou\\.example/_password\\?token=[\\w-]{43}");
        assertThat(fixture().account("lin").password().matches("plum blossoms"))
                .as("until then")
                .isTrue();

        fixture().after(Duration.ofMinutes(1));
        choose(LinkFixture.token(mail.link()), NEW);

        Account lin = fixture().account("lin");
        assertThat(lin.password().matches(NEW)).isTrue();
        assertThat(lin.getChangedAt()).isEqualTo(NOW.instant().plus(Duration.ofMinutes(1)));
        assertThat(fixture().outbox.take().subject()).contains("您的密码已更改");
        assertThat(fixture().rights.audit.records())
                .extracting(AuditRecord::action)
                .endsWith("account.password-reset-asked", "account.password-chosen-by-link");
        assertThat(fixture().rights.audit.records().toString())
                .doesNotContain(mail.link().substring(mail.link().indexOf('=')));
    }

    @Test
    void names_do_as_well_as_mail_addresses() {
        ask("lin");

        assertThat(fixture().outbox.take().link()).contains("/_password?token=");
    }

    @Test
    void an_english_reader_gets_an_english_mail() {
        database.transaction(() -> fixture()
                .passwords
                .ask("lin", LinkFixture.in(Locale.ENGLISH, fixture().place()), ANYBODY));

        Received mail = fixture().outbox.take();
        assertThat(mail.text()).contains("“lin”", "good for one hour").doesNotContain("{");
        assertThat(mail.link()).startsWith("https://main.hangzhou.example/en/_password?");
    }

    @Test
    void nobody_is_written_to_who_has_no_usable_account() {
        fixture().put("bai", AccountKind.CITIZEN, "willow bank");
        database.transaction(() -> fixture().accounts.find("bai").orElseThrow().disable());

        fixture().put("weather-service", AccountKind.INTEGRATOR, "never to be used");

        ask("weather-service");
        ask("bai");
        ask("nobody");
        ask("nobody@hangzhou.example");
        ask("");

        assertThat(fixture().outbox.mails()).isEmpty();
        assertThat(fixture().rights.audit.records()).isEmpty();
    }

    @Test
    void a_link_is_good_once() {
        LinkToken token = asked("lin");
        choose(token, NEW);

        assertRefused(token);
        assertThat(fixture().account("lin").password().matches(NEW)).isTrue();
    }

    @Test
    void a_link_is_good_for_an_hour() {
        LinkToken token = asked("lin");

        fixture().after(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(database.inTransaction(() -> fixture().passwords.account(token)))
                .isPresent();
        fixture().after(Duration.ofMinutes(60));
        assertRefused(token);
    }

    @Test
    void a_newer_link_makes_the_older_one_void() {
        LinkToken older = asked("lin");
        LinkToken newer = asked("lin");

        assertRefused(older);
        choose(newer, NEW);
    }

    @Test
    void a_link_of_another_account_stays_good() {
        fixture().put("bai", AccountKind.CITIZEN, "willow bank");
        LinkToken ofLin = asked("lin");
        LinkToken ofBai = asked("bai");

        choose(ofLin, NEW);

        fixture().outbox.take();
        choose(ofBai, NEW);
    }

    @Test
    void any_change_of_password_or_address_and_any_closing_makes_links_void() {
        LinkToken beforePassword = asked("lin");
        change(account -> account.changePassword(PasswordHash.of("another one"), NOW.instant()));
        assertRefused(beforePassword);

        LinkToken beforeAddress = asked("lin");
        change(account -> account.describe("lin", "he@hangzhou.example", "", ""));
        assertRefused(beforeAddress);

        LinkToken beforeClosing = asked("lin");
        change(Account::disable);
        assertRefused(beforeClosing);
    }

    private void change(java.util.function.Consumer<Account> change) {
        database.transaction(() -> change.accept(fixture().accounts.find("lin").orElseThrow()));
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_good() {
        LinkToken token = asked("lin");

        assertProblem(token, "short", "newPassword", Problem.Kind.TOO_SHORT);
        assertProblem(token, "woaini1314", "newPassword", Problem.Kind.COMMON);
        assertThat(fixture().account("lin").password().matches("plum blossoms")).isTrue();
        choose(token, NEW);
    }

    @Test
    void staff_need_longer_passwords_than_citizens() {
        fixture().put("wang", AccountKind.STAFF, "three pools mirroring the moon");

        assertProblem(asked("wang"), "kxwqzjvm4", "newPassword", Problem.Kind.TOO_SHORT);
        choose(asked("lin"), "kxwqzjvm4");
    }

    @Test
    void who_floods_somebody_with_mails_gets_not_far_and_the_last_link_stays_good() {
        ask("lin");
        ask("lin");
        ask("lin");
        for (int i = 0; i < 5; i++) ask("lin@hangzhou.example");

        List<Received> mails = fixture().outbox.mails();
        assertThat(mails).hasSize(3);
        assertThat(mails)
                .filteredOn(mail -> database.inTransaction(
                                () -> fixture().passwords.account(LinkFixture.token(mail.link())))
                        .isPresent())
                .hasSize(1);
    }

    @Test
    void guessed_and_mangled_secrets_open_nothing() {
        LinkToken token = asked("lin");

        assertRefused(new LinkToken(""));
        assertRefused(new LinkToken(token.hash()));
        assertRefused(new LinkToken(token.text().toLowerCase(Locale.ROOT)));
        assertRefused(new LinkToken(token.text() + "\u0000"));
        assertRefused(LinkToken.create());
    }

    @Test
    void the_database_does_not_hold_what_opens_an_account() throws SQLException {
        LinkToken token = asked("lin");

        try (var connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select * from account_link")) {
            assertThat(rows.next()).isTrue();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++)
                assertThat(rows.getString(column)).isNotEqualTo(token.text());
            assertThat(rows.getString("token_hash")).isEqualTo(token.hash());
        }
        assertThat(token.toString()).doesNotContain(token.text());
    }

    @Test
    void links_that_are_over_are_removed() throws SQLException {
        asked("lin");
        fixture().put("bai", AccountKind.CITIZEN, "willow bank");
        fixture().after(Duration.ofHours(2));

        asked("bai");

        try (var connection = database.dataSource().getConnection();
                var rows = connection.createStatement().executeQuery("select subject from account_link")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("bai");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void of_two_who_use_a_link_at_once_one_succeeds() throws Exception {
        LinkToken token = asked("lin");
        int users = 8;
        CountDownLatch all = new CountDownLatch(users);
        var threads = Executors.newFixedThreadPool(users);
        try {
            Callable<Boolean> attempt = () -> {
                var own = database.entityManager().getEntityManagerFactory().createEntityManager();
                var repository = new AccountLinkRepository();
                repository.entityManager = own;
                own.getTransaction().begin();
                all.countDown();
                all.await();
                boolean used = repository.use(token, NOW.instant());
                own.getTransaction().commit();
                own.close();
                return used;
            };
            int successes = 0;
            for (Future<Boolean> done : threads.invokeAll(Collections.nCopies(users, attempt)))
                if (done.get()) successes++;
            assertThat(successes).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_invitation_is_good_for_a_week() {
        database.transaction(
                () -> fixture().invitation.send(fixture().accounts.find("lin").orElseThrow()));
        Received mail = fixture().outbox.take();
        assertThat(mail.text()).contains("“lin”", "7 天").doesNotContain("{");

        fixture().after(Duration.ofDays(7).minusSeconds(1));
        choose(LinkFixture.token(mail.link()), NEW);

        assertThat(fixture().account("lin").password().matches(NEW)).isTrue();
    }

    @Test
    void asking_for_a_reset_leaves_an_invitation_good_until_a_password_is_chosen() {
        database.transaction(
                () -> fixture().invitation.send(fixture().accounts.find("lin").orElseThrow()));
        LinkToken invitation = LinkFixture.token(fixture().outbox.take().link());
        LinkToken reset = asked("lin");

        assertThat(database.inTransaction(() -> fixture().passwords.account(invitation)))
                .isPresent();
        choose(reset, NEW);
        assertRefused(invitation);
    }

    @Test
    void who_has_no_address_is_not_invited_and_nothing_fails() {
        change(account -> account.describe("lin", "", "", ""));

        database.transaction(
                () -> fixture().invitation.send(fixture().accounts.find("lin").orElseThrow()));

        assertThat(fixture().outbox.mails()).isEmpty();
    }
}
