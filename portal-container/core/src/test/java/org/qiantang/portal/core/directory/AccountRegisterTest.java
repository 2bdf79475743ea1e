// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountFilter;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.account.NewAccount;
import org.qiantang.portal.api.organisation.NewOrganisation;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

class AccountRegisterTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller ADMIN = new Caller("admin", "192.0.2.1", "1");
    private static final NewAccount LIN =
            new NewAccount("lin", AccountKind.STAFF, "林和靖", "lin@hangzhou.example", "1001", "");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable DirectoryFixture made;

    @BeforeEach
    void assemble() {
        var sites = new StandingSites().with("main");
        made = new DirectoryFixture(database, SitesFixture.sites(sites, new CountedChanges(), NOW), NOW);
        add(Caller.command(""), new NewAccount("admin", AccountKind.OPERATOR, "管理员", "admin@hangzhou.example", "", ""));
        give("admin", Roles.SYSTEM_ADMINISTRATOR);
        add(ADMIN, LIN);
    }

    private DirectoryFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private AccountDescription add(Caller caller, NewAccount account) {
        return database.inTransaction(() -> fixture().accounts.add(caller, account));
    }

    private void give(String account, String role) {
        database.transaction(() ->
                fixture().rights.grants.add(Caller.command(""), new NewGrant(account, null, role, Scope.PORTAL, null)));
    }

    private static void assertRejected(ThrowingCallable call, String field, Problem.Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .anyMatch(problem -> problem.field().equals(field) && problem.kind() == kind));
    }

    private AccountDescription lin() {
        return database.inTransaction(() -> fixture().accounts.get(ADMIN, "lin"));
    }

    @Test
    void a_new_account_has_no_password_until_its_holder_chooses_one() {
        assertThat(lin().displayName()).isEqualTo("林和靖");
        assertThat(fixture().invited).contains("lin");
        assertThat(database.inTransaction(() -> fixture()
                        .accounts
                        .accounts
                        .find("lin")
                        .orElseThrow()
                        .password()
                        .matches("")))
                .isFalse();
    }

    @Test
    void accounts_are_found_by_part_of_what_is_known_of_them() {
        add(ADMIN, new NewAccount("bai", AccountKind.CITIZEN, "100% 白居易", "bai@hangzhou.example", "", ""));
        database.transaction(() -> {
            fixture().organisations.add(ADMIN, new NewOrganisation("city", null, "杭州市", "", "", ""));
            long post = fixture().organisations.addPost(ADMIN, "city", "编辑", "Editor");
            fixture().organisations.appoint(ADMIN, post, "lin", null);
        });

        assertThat(names(new AccountFilter("和靖", null, null, ""))).containsExactly("lin");
        assertThat(names(new AccountFilter("HANGZHOU", null, null, ""))).containsExactly("admin", "bai", "lin");
        assertThat(names(new AccountFilter("0%", null, null, ""))).containsExactly("bai");
        assertThat(names(new AccountFilter("", AccountKind.STAFF, null, ""))).containsExactly("lin");
        assertThat(names(new AccountFilter("", null, AccountStatus.DISABLED, "")))
                .isEmpty();
        assertThat(names(new AccountFilter("", null, null, "city"))).containsExactly("lin");
    }

    private List<String> names(AccountFilter filter) {
        return database.inTransaction(() -> fixture().accounts.list(ADMIN, filter, 0, 10).accounts().stream()
                .map(AccountDescription::name)
                .toList());
    }

    @Test
    void what_cannot_be_taken_is_told_by_its_field() {
        assertRejected(() -> add(ADMIN, LIN), "name", Problem.Kind.TAKEN);
        assertRejected(
                () -> add(ADMIN, new NewAccount("(portal)", AccountKind.STAFF, "x", "x@y.example", "", "")),
                "name",
                Problem.Kind.INVALID);
        assertRejected(
                () -> add(ADMIN, new NewAccount("firm", AccountKind.LEGAL_PERSON, "公司", "x@y.example", "", "")),
                "creditCode",
                Problem.Kind.MISSING);
        assertRejected(
                () -> add(ADMIN, new NewAccount("li", AccountKind.STAFF, "李", "a@b.example\nBcc: c@d.example", "", "")),
                "mail",
                Problem.Kind.INVALID);
    }

    @Test
    void a_change_does_not_overwrite_another_one() {
        AccountDescription read = lin();
        database.transaction(
                () -> fixture().accounts.change(ADMIN, read.with("林逋", read.mail(), read.staffNumber(), "")));

        assertRejected(
                () -> database.transaction(
                        () -> fixture().accounts.change(ADMIN, read.with("林", read.mail(), read.staffNumber(), ""))),
                "",
                Problem.Kind.CHANGED_MEANWHILE);
        assertThat(lin().displayName()).isEqualTo("林逋");
    }

    @Test
    void a_staff_number_does_not_join_two_administrators_in_one_person() {
        give("lin", Roles.AUDIT_ADMINISTRATOR);
        AccountDescription admin =
                database.inTransaction(() -> fixture().accounts.get(ADMIN, "admin"));

        assertRejected(
                () -> database.transaction(
                        () -> fixture().accounts.change(ADMIN, admin.with("管理员", admin.mail(), "1001", ""))),
                "staffNumber",
                Problem.Kind.SEPARATED);
    }

    @Test
    void a_closed_account_is_open_again_only_when_somebody_opens_it() {
        database.transaction(() -> fixture().accounts.disable(ADMIN, "lin", "离职"));

        assertThat(lin().status()).isEqualTo(AccountStatus.DISABLED);
        assertThat(fixture().rights.audit.records()).last().satisfies(record -> assertThat(record.after())
                .contains("离职"));
        database.transaction(() -> fixture().accounts.enable(ADMIN, "lin"));
        assertThat(lin().status()).isEqualTo(AccountStatus.ACTIVE);
        assertRejected(
                () -> database.transaction(() -> fixture().accounts.disable(ADMIN, "lin", " ")),
                "reason",
                Problem.Kind.MISSING);
        assertRejected(
                () -> database.transaction(() -> fixture().accounts.disable(ADMIN, "admin", "x")),
                "name",
                Problem.Kind.ONESELF);
        assertRejected(
                () -> database.transaction(() -> fixture().accounts.disable(Caller.command(""), "admin", "x")),
                "name",
                Problem.Kind.LAST_ONE);
    }

    @Test
    void only_who_keeps_accounts_sees_and_changes_them_and_others_their_own() {
        Caller lin = new Caller("lin", "", "");

        assertThat(database.inTransaction(() -> fixture().accounts.get(lin, "lin")))
                .isEqualTo(lin());
        assertThatThrownBy(() -> database.inTransaction(() -> fixture().accounts.get(lin, "admin")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.inTransaction(() -> fixture().accounts.list(lin, AccountFilter.ALL, 0, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add(lin, new NewAccount("x", AccountKind.STAFF, "x", "x@y.example", "", "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobody_has_the_mails_of_another_administrator_sent_elsewhere() {
        add(ADMIN, new NewAccount("security", AccountKind.OPERATOR, "安全管理员", "s@hangzhou.example", "", ""));
        give("security", Roles.SECURITY_ADMINISTRATOR);
        AccountDescription security = fixture().accounts.get(ADMIN, "security");
        AccountDescription elsewhere = security.with("安全管理员", "mine@hangzhou.example", "", "");

        assertThatThrownBy(() -> fixture().accounts.change(ADMIN, elsewhere))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .containsExactly(Problem.of("mail", Problem.Kind.ADMINISTRATORS_OWN)));
        AccountDescription renamed = security.with("王安", "s@hangzhou.example", "", "");
        database.transaction(() -> fixture().accounts.change(ADMIN, renamed));
        assertThat(fixture().accounts.get(ADMIN, "security").displayName()).isEqualTo("王安");
    }
}
