// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.organisation.OrganisationFixture;
import org.qiantang.portal.core.organisation.Post;
import org.qiantang.portal.core.organisation.PostHolder;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Who may give which role to whom. Attack case C08: one person with the roles that must stay apart. */
class GrantRegisterTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller COMMAND = Caller.command("");
    private static final Caller SECURITY = new Caller("security", "192.0.2.1", "1");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable RightsFixture made;

    @BeforeEach
    void assemble() {
        var sites = new StandingSites().with("main").with("main", "education");
        made = RightsFixture.on(database, SitesFixture.sites(sites, new CountedChanges(), NOW), NOW);
        for (String name : List.of("admin", "security", "auditor", "lin", "bai")) add(name, "", "");
        give(COMMAND, "admin", Roles.SYSTEM_ADMINISTRATOR, Scope.PORTAL);
        give(COMMAND, "security", Roles.SECURITY_ADMINISTRATOR, Scope.PORTAL);
        give(COMMAND, "auditor", Roles.AUDIT_ADMINISTRATOR, Scope.PORTAL);
    }

    private RightsFixture fixture() {
        return java.util.Objects.requireNonNull(made);
    }

    private void add(String name, String staffNumber, String mail) {
        database.transaction(() -> {
            Account account = new Account(name, AccountKind.STAFF, AccountStatus.ACTIVE, NOW.instant());
            account.describe(name, mail, staffNumber, "");
            AccountFixture.repository(database).add(account);
        });
    }

    private long give(Caller who, String account, String role, Scope scope) {
        return give(who, new NewGrant(account, null, role, scope, null));
    }

    private long give(Caller who, NewGrant grant) {
        return database.inTransaction(() -> fixture().grants.add(who, grant));
    }

    private void take(Caller who, long id) {
        database.transaction(() -> fixture().grants.remove(who, id));
    }

    private static void assertRejected(ThrowingCallable call, String field, Problem.Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .anyMatch(problem -> problem.field().equals(field) && problem.kind() == kind));
    }

    @Test
    void the_security_administrator_gives_and_takes_roles() {
        long id = give(SECURITY, "lin", "editor", Scope.site("main"));

        List<GrantDescription> held =
                database.inTransaction(() -> fixture().grants.listOfAccount(SECURITY, "lin"));
        assertThat(held).singleElement().satisfies(grant -> {
            assertThat(grant.role()).isEqualTo("editor");
            assertThat(grant.givenBy()).isEqualTo("security");
        });
        take(SECURITY, id);
        assertThat(database.inTransaction(() -> fixture().grants.listOfAccount(SECURITY, "lin")))
                .isEmpty();
        assertThat(fixture().audit.records()).extracting(AuditRecord::action).endsWith("grant.added", "grant.removed");
    }

    @Test
    void everybody_is_offered_the_roles_that_they_may_give() {
        give(SECURITY, "lin", "site-administrator", Scope.site("education"));

        assertThat(givable("security", Scope.PORTAL)).contains(Roles.AUDIT_ADMINISTRATOR, "editor");
        assertThat(givable("lin", Scope.site("education")))
                .containsExactly("publisher", "reviewer", "editor", "loader", "case-handler", "reader");
        assertThat(givable("lin", Scope.site("main"))).isEmpty();
        assertThat(givable("admin", Scope.PORTAL)).isEmpty();
    }

    private List<String> givable(String account, Scope scope) {
        return database.inTransaction(() -> fixture().grants.listGivable(new Caller(account, "", ""), scope)).stream()
                .map(RoleDescription::key)
                .toList();
    }

    @Test
    void nobody_else_gives_roles() {
        for (String name : List.of("admin", "auditor", "lin")) {
            assertThatThrownBy(() -> give(new Caller(name, "", ""), "bai", "editor", Scope.site("main")))
                    .as(name)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_site_administrator_gives_content_roles_on_the_own_site_only() {
        give(SECURITY, "lin", "site-administrator", Scope.site("education"));
        Caller lin = new Caller("lin", "", "");

        long id = give(lin, "bai", "editor", Scope.site("education"));
        take(lin, id);
        assertThatThrownBy(() -> give(lin, "bai", "editor", Scope.site("main")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> give(lin, "bai", "editor", Scope.PORTAL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> give(lin, "bai", "site-administrator", Scope.site("education")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> give(lin, "bai", Roles.AUDIT_ADMINISTRATOR, Scope.PORTAL))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void no_account_holds_two_of_the_three_administrators_roles() {
        assertRejected(
                () -> give(SECURITY, "admin", Roles.AUDIT_ADMINISTRATOR, Scope.PORTAL), "role", Problem.Kind.SEPARATED);
        assertRejected(
                () -> give(COMMAND, "auditor", Roles.SECURITY_ADMINISTRATOR, Scope.PORTAL),
                "role",
                Problem.Kind.SEPARATED);
        give(SECURITY, "lin", Roles.SYSTEM_ADMINISTRATOR, Scope.PORTAL);
        assertRejected(
                () -> give(SECURITY, "lin", Roles.AUDIT_ADMINISTRATOR, Scope.PORTAL), "role", Problem.Kind.SEPARATED);
    }

    @Test
    void no_person_with_two_accounts_does_so_either() {
        add("lin-2", "330100-7", "lin@hangzhou.example");
        add("lin-3", "330100-7", "");
        add("lin-4", "", "LIN@hangzhou.example");
        give(SECURITY, "lin-2", Roles.SYSTEM_ADMINISTRATOR, Scope.PORTAL);

        for (String other : List.of("lin-3", "lin-4")) {
            assertRejected(
                    () -> give(SECURITY, other, Roles.AUDIT_ADMINISTRATOR, Scope.PORTAL),
                    "role",
                    Problem.Kind.SEPARATED);
        }
        assertThat(database.inTransaction(() -> fixture().separation.conflictOfIdentity("auditor", "330100-7", "")))
                .as("the auditor's number becomes that of a system administrator")
                .isPresent();
    }

    @Test
    void no_post_makes_an_administrator() {
        long post = database.inTransaction(() -> {
            fixture().organisations.add(OrganisationFixture.organisation("city", null));
            Post leader = new Post("city", "主任", "Head");
            fixture().posts.add(leader);
            fixture().posts.add(new PostHolder(leader.getId(), "security", null));
            return leader.getId();
        });

        assertRejected(
                () -> give(SECURITY, new NewGrant("", post, Roles.SYSTEM_ADMINISTRATOR, Scope.PORTAL, null)),
                "post",
                Problem.Kind.NOT_HERE);
        assertRejected(
                () -> give(SECURITY, new NewGrant("", post, "editor", Scope.PORTAL, null)),
                "post",
                Problem.Kind.ONESELF);
    }

    @Test
    void nobody_gives_or_takes_their_own() {
        assertRejected(() -> give(SECURITY, "security", "editor", Scope.site("main")), "account", Problem.Kind.ONESELF);
        long own = database.inTransaction(() ->
                fixture().grants.listOfAccount(SECURITY, "security").get(0).id());
        assertRejected(() -> take(SECURITY, own), "", Problem.Kind.ONESELF);
    }

    @Test
    void the_last_administrator_of_a_kind_stays() {
        long last = database.inTransaction(
                () -> fixture().grants.listOfAccount(SECURITY, "auditor").get(0).id());

        assertRejected(() -> take(SECURITY, last), "", Problem.Kind.LAST_ONE);
    }

    @Test
    void what_is_wrong_is_said_all_at_once() {
        var grant = new NewGrant("who", null, "no-such-role", Scope.site("nowhere"), NOW.instant());

        assertThatThrownBy(() -> give(SECURITY, grant))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .extracting(Problem::field)
                        .containsExactly("account", "role", "scope", "expires"));
    }

    @Test
    void an_office_makes_roles_of_its_own_but_none_that_replaces_an_administrator() {
        var role = new RoleDescription(
                "headline-desk", "头条编辑", "Headline desk", List.of("content:news:edit,view"), false, true, 0);
        RoleDescription added = database.inTransaction(() -> fixture().roles.add(SECURITY, role));
        assertThat(database.inTransaction(() -> fixture().roles.find("headline-desk")))
                .contains(added);

        for (String pattern : List.of("*:*:*", "portal:*:view", "portal:audit:read", "portal:site,grant:*", "news")) {
            var greedy = new RoleDescription("greedy", "贪心", "Greedy", List.of(pattern), false, true, 0);
            assertRejected(
                    () -> database.transaction(() -> fixture().roles.add(SECURITY, greedy)),
                    "permissions",
                    Problem.Kind.INVALID);
        }
        assertThatThrownBy(() -> database.transaction(() -> fixture().roles.add(new Caller("admin", "", ""), role)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_role_that_was_changed_meanwhile_is_not_overwritten() {
        var role = new RoleDescription("desk", "编辑部", "Desk", List.of("content:news:edit"), false, false, 0);
        RoleDescription read = database.inTransaction(() -> fixture().roles.add(SECURITY, role));
        var wider = new RoleDescription("desk", "编辑部", "Desk", List.of("content:*:edit"), false, false, read.version());
        database.transaction(() -> fixture().roles.change(SECURITY, wider));

        assertRejected(
                () -> database.transaction(() -> fixture().roles.change(SECURITY, wider)),
                "",
                Problem.Kind.CHANGED_MEANWHILE);
        assertRejected(
                () -> database.transaction(() -> fixture().roles.remove(SECURITY, "editor")),
                "key",
                Problem.Kind.BUILT_IN);
        give(SECURITY, "lin", "desk", Scope.site("main"));
        assertRejected(
                () -> database.transaction(() -> fixture().roles.remove(SECURITY, "desk")), "", Problem.Kind.IN_USE);
    }
}
