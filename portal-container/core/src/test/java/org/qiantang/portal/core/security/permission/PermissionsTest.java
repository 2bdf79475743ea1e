// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Explanation;
import org.qiantang.portal.api.security.Explanation.Effect;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationFixture;
import org.qiantang.portal.core.organisation.Post;
import org.qiantang.portal.core.organisation.PostHolder;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

class PermissionsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String EDIT = "content:news:edit";
    private static final String PUBLISH = "content:news:publish";
    private static final Target MAIN = Target.site("main");
    private static final Target SCHOOLS = Target.site("schools");
    private static final Target SPORTS = Target.site("sports");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable RightsFixture made;

    private RightsFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private RightsFixture on(Clock clock) {
        var sites = new StandingSites()
                .with("main")
                .with("main", "education")
                .with("education", "schools")
                .with("main", "sports");
        return RightsFixture.on(database, SitesFixture.sites(sites, new CountedChanges(), clock), clock);
    }

    @BeforeEach
    void assemble() {
        made = on(NOW);
        database.transaction(() -> {
            add("lin", AccountStatus.ACTIVE);
            add("bai", AccountStatus.ACTIVE);
        });
    }

    private void add(String name, AccountStatus status) {
        AccountFixture.repository(database).add(new Account(name, AccountKind.STAFF, status, NOW.instant()));
    }

    private void give(String account, String role, Scope scope) {
        give(account, null, role, scope, null);
    }

    private void give(String account, @Nullable Long post, String role, Scope scope, @Nullable Instant expires) {
        database.transaction(
                () -> fixture().grants.add(Caller.command(""), new NewGrant(account, post, role, scope, expires)));
    }

    private boolean may(String account, String permission, Target target) {
        return database.inTransaction(() -> fixture().permissions.may(account, permission, target));
    }

    @Test
    void who_holds_nothing_may_nothing() {
        assertThat(may("lin", EDIT, MAIN)).isFalse();
        assertThat(may("nobody-at-all", EDIT, MAIN)).isFalse();
        assertThat(may("", EDIT, MAIN)).isFalse();
    }

    @Test
    void a_role_on_a_site_counts_there_and_below_and_nowhere_else() {
        give("lin", "editor", Scope.site("education"));

        assertThat(may("lin", EDIT, Target.site("education"))).isTrue();
        assertThat(may("lin", EDIT, SCHOOLS)).isTrue();
        assertThat(may("lin", EDIT, MAIN)).isFalse();
        assertThat(may("lin", EDIT, SPORTS)).isFalse();
        assertThat(may("lin", EDIT, Target.PORTAL)).isFalse();
        assertThat(may("bai", EDIT, SCHOOLS)).isFalse();
    }

    @Test
    void a_role_holds_its_permissions_and_no_others() {
        give("lin", "editor", Scope.PORTAL);

        assertThat(may("lin", "content:policy:load", MAIN)).isTrue();
        assertThat(may("lin", PUBLISH, MAIN)).isFalse();
        assertThat(may("lin", "site:page:edit", MAIN)).isFalse();
        assertThat(may("lin", "portal:audit:read", Target.PORTAL)).isFalse();
    }

    @Test
    void a_role_at_an_organisation_counts_for_those_below_and_their_sites() {
        database.transaction(() -> {
            Organisation city = OrganisationFixture.organisation("city", null);
            Organisation bureau = OrganisationFixture.organisation("education-bureau", city);
            fixture().organisations.add(city);
            fixture().organisations.add(bureau);
            fixture().organisations.add(OrganisationFixture.organisation("schools-office", bureau));
            fixture().organisations.add(OrganisationFixture.organisation("education", city)); // starts like the bureau
        });
        owns("schools-office", "schools");
        give("lin", "editor", Scope.organisation("education-bureau"));

        assertThat(may("lin", EDIT, Target.organisation("schools-office"))).isTrue();
        assertThat(may("lin", EDIT, SCHOOLS)).isTrue();
        assertThat(may("lin", EDIT, Target.organisation("city"))).isFalse();
        assertThat(may("lin", EDIT, Target.organisation("education"))).isFalse();
        assertThat(may("lin", EDIT, MAIN)).isFalse();
    }

    private void owns(String organisation, String site) {
        database.transaction(() -> {
            database.entityManager()
                    .createNativeQuery("insert into site (site_key, position, document, changed_at, version) values ('"
                            + site + "', 0, '', current_timestamp, 0)")
                    .executeUpdate();
            fixture().organisations.own(site, organisation);
            fixture().changes.note();
        });
    }

    @Test
    void whoever_holds_a_post_holds_its_roles_until_the_last_day() {
        long post = database.inTransaction(() -> {
            fixture().organisations.add(OrganisationFixture.organisation("city", null));
            Post editor = new Post("city", "值班编辑", "Editor on duty");
            fixture().posts.add(editor);
            fixture().posts.add(new PostHolder(editor.getId(), "lin", LocalDate.of(2026, 11, 20)));
            return editor.getId();
        });
        give("", post, "editor", Scope.site("main"), null);

        assertThat(may("lin", EDIT, MAIN)).isTrue();
        made = on(Clock.offset(NOW, Duration.ofDays(1)));
        assertThat(may("lin", EDIT, MAIN)).isFalse();
    }

    @Test
    void a_role_ends_when_it_expires() {
        give("lin", null, "editor", Scope.site("main"), NOW.instant().plusSeconds(60));

        assertThat(may("lin", EDIT, MAIN)).isTrue();
        made = on(Clock.offset(NOW, Duration.ofSeconds(60)));
        assertThat(may("lin", EDIT, MAIN)).isFalse();
    }

    @Test
    void a_closed_account_may_nothing() {
        give("lin", "editor", Scope.PORTAL);
        database.transaction(() -> {
            AccountFixture.repository(database).find("lin").orElseThrow().disable();
            fixture().changes.note();
        });

        assertThat(may("lin", EDIT, MAIN)).isFalse();
        assertThat(database.inTransaction(() -> fixture().permissions.roles("lin", "main")))
                .isEmpty();
    }

    @Test
    void nobody_publishes_what_they_changed_last() {
        give("lin", "publisher", Scope.PORTAL);

        assertThat(may("lin", PUBLISH, MAIN.by("lin"))).isFalse();
        assertThat(may("lin", PUBLISH, MAIN.by("bai"))).isTrue();
        assertThat(may("lin", "content:news:withdraw", MAIN.by("lin"))).isTrue();
    }

    @Test
    void a_change_counts_from_its_end_on_this_node_and_within_a_second_on_another() {
        RightsFixture other = on(NOW);
        assertThat(may("lin", EDIT, MAIN)).isFalse();
        assertThat(other.permissions.may("lin", EDIT, MAIN)).isFalse();

        give("lin", "editor", Scope.site("main"));

        assertThat(may("lin", EDIT, MAIN)).isTrue();
        assertThat(other.permissions.may("lin", EDIT, MAIN)).isFalse();
        other.cache.clock = Clock.offset(NOW, Duration.ofSeconds(1));
        assertThat(other.permissions.may("lin", EDIT, MAIN)).isTrue();
    }

    @Test
    void roles_of_applications_are_held_on_their_site_and_hold_no_permission() {
        database.transaction(
                () -> fixture().grants.replaceOfSite(Caller.command(""), "lin", "education", Set.of("harbour master")));

        assertThat(database.inTransaction(() -> fixture().permissions.roles("lin", "schools")))
                .containsExactly("harbour master");
        assertThat(database.inTransaction(() -> fixture().permissions.roles("lin", "main")))
                .isEmpty();
        assertThat(may("lin", EDIT, SCHOOLS)).isFalse();
    }

    @Test
    void a_denial_is_written_down() {
        Caller lin = new Caller("lin", "192.0.2.1", "7");

        assertThatThrownBy(
                        () -> database.transaction(() -> fixture().permissions.require(lin, PUBLISH, MAIN)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("lin")
                .hasMessageContaining(PUBLISH);
        database.transaction(() -> {
            assertThatThrownBy(() -> fixture().permissions.require(lin, EDIT, MAIN))
                    .isInstanceOf(AccessDeniedException.class);
        });

        assertThat(fixture().audit.records())
                .extracting(AuditRecord::actor, AuditRecord::action, AuditRecord::objectId, AuditRecord::site)
                .contains(tuple("lin", "access.denied", EDIT, "main"));
        assertThat(fixture().audit.records())
                .filteredOn(record -> record.action().equals("access.denied"))
                .allMatch(record -> record.outcome() == AuditOutcome.DENIED);
    }

    @Test
    void an_explanation_shows_each_rule_that_was_looked_at() {
        give("lin", "editor", Scope.site("sports"));
        give("lin", "reader", Scope.site("main"));
        give("lin", "editor", Scope.site("education"));

        Explanation yes = explain("lin", EDIT, SCHOOLS, Locale.SIMPLIFIED_CHINESE);
        assertThat(yes.allowed()).isTrue();
        assertThat(yes.summary()).isEqualTo("可以：lin 可以对站点“schools”执行 content:news:edit。");
        assertThat(yes.steps())
                .extracting(Explanation.Step::effect)
                .containsExactly(Effect.PASSES, Effect.PASSES, Effect.ALLOWS);
        assertThat(yes.steps().get(2).text())
                .contains("“编辑”")
                .contains("education")
                .contains("直接授权第");

        Explanation no = explain("lin", PUBLISH, MAIN, Locale.ENGLISH);
        assertThat(no.allowed()).isFalse();
        assertThat(no.summary()).isEqualTo("No: lin may not do content:news:publish to the site main.");
        assertThat(no.steps())
                .extracting(Explanation.Step::effect)
                .containsExactly(Effect.PASSES, Effect.PASSES, Effect.PASSES, Effect.FORBIDS);
    }

    @Test
    void only_what_there_is_can_be_explained_and_only_to_those_who_may_know() {
        assertThatThrownBy(() -> explain("lin", "publish!", MAIN, Locale.ENGLISH))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> explain("lin", EDIT, Target.site("nowhere"), Locale.ENGLISH))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> database.inTransaction(() ->
                        fixture().explainer().explain(new Caller("lin", "", ""), "bai", EDIT, MAIN, Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Explanation explain(String account, String permission, Target target, Locale language) {
        return database.inTransaction(
                () -> fixture().explainer().explain(Caller.command(""), account, permission, target, language));
    }
}
