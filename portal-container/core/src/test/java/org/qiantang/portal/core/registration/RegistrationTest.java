// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.mail.OutboxFixture.Received;
import org.qiantang.portal.core.security.link.LinkFixture;
import org.qiantang.portal.core.security.link.LinkToken;
import org.qiantang.portal.testkit.InMemoryDatabase;

class RegistrationTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String HERE = "192.0.2.1";
    private static final String GOOD = "cranes over gushan";
    private static final String CODE = "91330100MA2CFX5E08";
    private static final Application LIN =
            new Application(AccountKind.CITIZEN, "林和靖 http://evil.example", "lin@hangzhou.example", "");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final Registration registration = new Registration();
    private @Nullable LinkFixture made;

    @BeforeEach
    void assemble() {
        made = LinkFixture.on(database, NOW);
        registration.accounts = fixture().accounts;
        registration.links = fixture().links;
        registration.mails = new RegistrationMails();
        registration.mails.outbox = fixture().outbox.outbox();
        registration.changes = fixture().rights.changes;
        registration.audit = fixture().rights.audit.log();
        registration.clock = NOW;
    }

    private LinkFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private Received asked(Application application) {
        database.transaction(() -> registration.ask(application, fixture().place()));
        return fixture().outbox.take();
    }

    private LinkToken token(Application application) {
        return LinkFixture.token(asked(application).link());
    }

    private String confirm(LinkToken token, String name, String password) {
        return database.inTransaction(
                () -> registration.confirm(token, name, password, fixture().place(), HERE));
    }

    private void assertProblem(LinkToken token, String name, String password, String field, Problem.Kind kind) {
        assertThatThrownBy(() -> confirm(token, name, password))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .anyMatch(problem -> problem.field().equals(field) && problem.kind() == kind));
    }

    @Test
    void a_citizen_has_an_account_once_the_mail_address_is_confirmed() {
        Received mail = asked(LIN);
        assertThat(mail.to()).isEqualTo("lin@hangzhou.example");
        assertThat(mail.link()).matches("https://main\\.hangzhou\\.example/_confirm\\?token=[\\w-]{43}");
        assertThat(mail.text()).contains("24 小时").doesNotContain("{");
        LinkToken token = LinkFixture.token(mail.link());
        assertThat(database.inTransaction(() -> registration.application(token)))
                .contains(LIN);

        String name = confirm(token, " 孤山客 ", GOOD);

        Account account = fixture().account("孤山客");
        assertThat(name).isEqualTo("孤山客");
        assertThat(account.isActive()).isTrue();
        assertThat(account.getKind()).isEqualTo(AccountKind.CITIZEN);
        assertThat(account.getMail()).isEqualTo("lin@hangzhou.example");
        assertThat(account.password().matches(GOOD)).isTrue();
        assertThat(fixture().rights.audit.records()).last().satisfies(record -> {
            assertThat(record.action()).isEqualTo("account.registered");
            assertThat(record.actor()).isEqualTo("孤山客");
            assertThat(record.after()).contains("privacyConsent").doesNotContain(GOOD);
        });
    }

    @Test
    void the_mail_brings_nobody_the_words_of_a_stranger() {
        assertThat(asked(LIN).source()).doesNotContain("evil");
    }

    @Test
    void a_link_makes_one_account() {
        LinkToken token = token(LIN);
        confirm(token, "lin", GOOD);

        assertProblem(token, "lin2", GOOD, "token", Problem.Kind.WRONG);
    }

    @Test
    void a_link_is_good_for_a_day() {
        LinkToken token = token(LIN);
        fixture().after(Duration.ofHours(24));

        assertThat(database.inTransaction(() -> registration.application(token)))
                .isEmpty();
        assertProblem(token, "lin", GOOD, "token", Problem.Kind.WRONG);
    }

    @Test
    void who_has_an_account_is_told_by_mail_and_nobody_else_is() {
        confirm(token(LIN), "lin", GOOD);

        Received mail = asked(new Application(AccountKind.CITIZEN, "x", "LIN@hangzhou.example", ""));

        assertThat(mail.text()).contains("lin").doesNotContain("{");
        assertThat(mail.link()).isEqualTo("https://main.hangzhou.example/_reset");
    }

    @Test
    void a_citizen_also_acts_for_legal_persons() {
        confirm(token(LIN), "lin", GOOD);
        Application tea = new Application(AccountKind.LEGAL_PERSON, "龙井茶行", "lin@hangzhou.example", CODE);

        confirm(token(tea), "longjing", GOOD);

        assertThat(fixture().account("longjing").getCreditCode()).isEqualTo(CODE);
        assertThat(asked(tea).link()).endsWith("/_reset");
    }

    @Test
    void what_is_wrong_with_an_application_is_told_by_field() {
        assertThat(LIN.problems()).isEmpty();
        assertThat(new Application(AccountKind.LEGAL_PERSON, "龙井茶行", "a@b.example", CODE).problems())
                .isEmpty();
        assertProblem(
                new Application(AccountKind.CITIZEN, " ", "a@b.example", ""), "displayName", Problem.Kind.MISSING);
        assertProblem(
                new Application(AccountKind.CITIZEN, "a\u202eb", "a@b.example", ""),
                "displayName",
                Problem.Kind.INVALID);
        assertProblem(new Application(AccountKind.CITIZEN, "x", "", ""), "mail", Problem.Kind.MISSING);
        assertProblem(new Application(AccountKind.CITIZEN, "x", "a@b", ""), "mail", Problem.Kind.INVALID);
        assertProblem(
                new Application(AccountKind.CITIZEN, "x", "a@b.example", CODE), "creditCode", Problem.Kind.INVALID);
        assertProblem(
                new Application(AccountKind.LEGAL_PERSON, "x", "a@b.example", ""), "creditCode", Problem.Kind.MISSING);
        assertProblem(
                new Application(AccountKind.LEGAL_PERSON, "x", "a@b.example", "91330100MA2CFX5E09"),
                "creditCode",
                Problem.Kind.INVALID);
    }

    private static void assertProblem(Application application, String field, Problem.Kind kind) {
        assertThat(application.problems()).contains(Problem.of(field, kind));
    }

    @Test
    void nobody_registers_as_an_official() {
        assertThatThrownBy(() -> new Application(AccountKind.OPERATOR, "x", "a@b.example", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Admin_1", "security", "系统管理员", "杭州市政府", "LIN", "lin", "Ｌin"})
    void names_that_are_taken_or_sound_official_are_not_to_be_had(String name) {
        fixture().put("lin", AccountKind.STAFF, "three pools mirroring the moon");
        Application bai = new Application(AccountKind.CITIZEN, "白", "bai@hangzhou.example", "");

        assertProblem(token(bai), name, GOOD, "name", Problem.Kind.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a b", "(portal)", "bai@hangzhou.example", "-bai", "b\u0430i", "bai\n", "白\u200b居易", "ｂ"})
    void names_are_plain(String name) {
        LinkToken token = token(LIN);

        if (name.strip().equals("bai")) confirm(token, name, GOOD);
        else assertProblem(token, name, GOOD, "name", Problem.Kind.INVALID);
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_good() {
        LinkToken token = token(LIN);

        assertProblem(token, "lin", "woaini1314", "newPassword", Problem.Kind.COMMON);
        confirm(token, "lin", GOOD);
    }

    @Test
    void nobody_learns_many_names_from_one_link() {
        LinkToken token = token(LIN);
        for (int i = 0; i < 20; i++) assertProblem(token, "admin", GOOD, "name", Problem.Kind.TAKEN);

        assertProblem(token, "lin", GOOD, "name", Problem.Kind.TOO_OFTEN);
    }

    @Test
    void one_address_gets_three_mails_an_hour_at_most() {
        for (int i = 0; i < 10; i++)
            database.transaction(() -> registration.ask(LIN, fixture().place()));

        assertThat(fixture().outbox.mails()).hasSize(3);
    }
}
