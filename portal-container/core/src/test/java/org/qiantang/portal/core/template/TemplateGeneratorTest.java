// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.content.ContentImport;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.site.NewSite;
import org.qiantang.portal.api.site.SiteUpdates;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.blueprint.BlueprintWriter;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.blueprint.SiteStoreFixture;
import org.qiantang.portal.core.content.SliceRegistry;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.RecordedEvents;

class TemplateGeneratorTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller COMMAND = Caller.command("");
    private static final Caller WILLOW = new Caller("willow", "192.0.2.1", "s1");
    private static final String MAIN = """
            blueprint: 1
            site:
              key: main
              names: {zh-CN: 中国杭州}
              hosts: [www.hangzhou.example]
              subSiteHosts: ["{site}.hangzhou.example"]
              theme: hangzhou
              languages: [zh-CN, en]
            pages:
              - {key: home, path: /, title: {zh-CN: 首页}, layout: plain}
            """;

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final TemplateGenerator generator = new TemplateGenerator();
    private final TemplateUpdates updates = new TemplateUpdates();
    private final Templates templates = new Templates();
    private final List<String> columns = new ArrayList<>();

    private @Nullable Sites known;
    private @Nullable SiteStoreFixture store;
    private @Nullable RightsFixture rights;

    @BeforeEach
    void assemble() {
        SiteRepository repository = SiteStoreFixture.repository(database, NOW);
        CountedChanges changes = new CountedChanges();
        Sites sites = SitesFixture.sites(repository, changes, NOW);
        known = sites;
        rights = RightsFixture.on(database, sites, NOW);
        store = SiteStoreFixture.on(database, repository, rights, changes, new RecordedEvents<SiteChanged>(), NOW);
        templates.sites = sites;
        templates.portlets = new NoPortlets();
        generator.templates = templates;
        generator.sites = repository;
        generator.importer = store.importer;
        generator.writer = new BlueprintWriter();
        generator.organisations = rights.organisations;
        generator.grants = rights.grants;
        generator.generated = database.connect(new GeneratedSiteRepository());
        generator.columns = new ColumnSetup();
        generator.columns.content = new SliceRegistry();
        generator.columns.content.announce(new KeptColumns());
        generator.permissions = rights.permissions;
        generator.audit = rights.audit.log();
        generator.clock = NOW;
        updates.templates = templates;
        updates.generated = generator.generated;
        updates.sites = repository;
        updates.exporter = store.exporter;
        updates.importer = store.importer;
        updates.changes = changes;
        updates.reader = new BlueprintReader();
        updates.writer = new BlueprintWriter();
        updates.permissions = rights.permissions;
        updates.audit = rights.audit.log();
        updates.clock = NOW;
        database.transaction(() -> {
            store.importer.importBlueprint(COMMAND, MAIN, false);
            var accounts = AccountFixture.accounts(database, NOW);
            accounts.put(new AccountEntry("willow", "a password of several words", Set.of(), Map.of()));
        });
    }

    private static NewSite wish(String key, Map<String, String> changed) {
        Map<String, String> answers =
                new LinkedHashMap<>(TemplateFixture.answers(TemplateFixture.template("department")));
        answers.putAll(changed);
        return new NewSite("department", key, "main", List.of(), answers, null, "willow");
    }

    private String generate(NewSite wish) {
        return database.inTransaction(() -> generator.generate(COMMAND, wish));
    }

    private Site site(String key) {
        return database.inTransaction(() -> store.sites.get(key));
    }

    private void change(String before, String after) {
        database.transaction(() -> {
            String text = new BlueprintWriter().write(store.exporter.current("bridges"));
            assertThat(text).contains(before);
            store.importer.importBlueprint(COMMAND, text.replace(before, after), true);
        });
    }

    private SiteUpdates.Update update() {
        return database.inTransaction(() ->
                updates.find(COMMAND, "bridges", Locale.SIMPLIFIED_CHINESE).orElseThrow());
    }

    /** As if the site came from an earlier version of the template, in which a text was another one. */
    private void madeFromEarlier(String now, String before) {
        change(now, before);
        database.transaction(() -> {
            GeneratedSite origin = generator.generated.find("bridges").orElseThrow();
            assertThat(origin.getBase()).contains(now);
            origin.take(origin.getTemplateVersion(), origin.getBase().replace(now, before), NOW.instant());
        });
    }

    @Test
    void a_generated_site_has_host_manager_columns_and_a_memory_of_its_template() {
        assertThat(generate(wish("bridges", Map.of()))).isEqualTo("bridges");

        assertThat(site("bridges").hosts()).containsExactly("bridges.hangzhou.example");
        assertThat(columns).contains("bridges/zhengwu", "bridges/jigou");
        assertThat(database.inTransaction(() -> rights.grants.listOfScope(COMMAND, Scope.site("bridges"))))
                .extracting(GrantDescription::account, GrantDescription::role)
                .containsExactlyInAnyOrder(tuple("willow", "editor"), tuple("willow", "site-administrator"));
        assertThat(update().changes()).isEmpty();
    }

    @Test
    void nobody_registers_on_a_new_site_and_nobody_but_its_manager_has_a_role() { // C06
        generate(new NewSite(
                "department", "bridges", "main", List.of(), wish("x", Map.of()).answers(), null, null));

        assertThat(site("bridges").registration()).isFalse();
        assertThat(database.inTransaction(() -> rights.grants.listOfScope(COMMAND, Scope.site("bridges"))))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_nothing_is_made() {
        NewSite bad = new NewSite(
                "department", "main", "nowhere", List.of(), Map.of("phone", "0571-12345"), "moon", "nobody");

        assertThatThrownBy(() -> generate(bad))
                .asInstanceOf(InstanceOfAssertFactories.type(RejectedException.class))
                .extracting(RejectedException::problems)
                .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
                .contains(
                        Problem.of("key", Problem.Kind.TAKEN, "main"),
                        Problem.of("parent", Problem.Kind.UNKNOWN, "nowhere"),
                        Problem.of("organisation", Problem.Kind.UNKNOWN, "moon"),
                        Problem.of("manager", Problem.Kind.UNKNOWN, "nobody"),
                        Problem.of("name", Problem.Kind.MISSING));
    }

    @Test
    void a_host_that_another_site_has_is_refused() {
        NewSite thief = new NewSite(
                "department",
                "thief",
                "main",
                List.of("www.hangzhou.example"),
                wish("x", Map.of()).answers(),
                null,
                null);

        assertThat(database.inTransaction(() -> generator.check(COMMAND, thief)))
                .containsExactly(Problem.of("hosts", Problem.Kind.TAKEN, "www.hangzhou.example"));
    }

    @Test
    void only_who_keeps_the_site_above_makes_sites_below_it() {
        assertThatThrownBy(() -> database.inTransaction(() -> generator.generate(WILLOW, wish("bridges", Map.of()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_manager_of_one_site_updates_that_one_and_no_other() { // C03
        generate(wish("bridges", Map.of()));
        NewSite others = new NewSite(
                "department", "tunnels", "main", List.of(), wish("x", Map.of()).answers(), null, null);
        generate(others);
        SitesFixture.tell(known, new SiteChanged("tunnels"));

        assertThat(database.inTransaction(() -> updates.find(WILLOW, "bridges", Locale.ENGLISH)))
                .isPresent();
        assertThatThrownBy(() -> database.inTransaction(() -> updates.find(WILLOW, "tunnels", Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.inTransaction(() -> updates.find(WILLOW, "atlantis", Locale.ENGLISH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.transaction(() -> updates.apply(WILLOW, "tunnels", "", Set.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_update_takes_over_what_the_department_left_and_keeps_what_it_changed() {
        generate(wish("bridges", Map.of()));
        madeFromEarlier("一个栏目的全部内容，按时间排列。", "旧的栏目说明");
        madeFromEarlier("全文与相关内容。", "旧的正文说明");
        change("旧的正文说明", "部门自己的正文说明");
        change("在本站查找。", "部门自己的搜索说明");

        SiteUpdates.Update update = update();

        assertThat(update.changes())
                .extracting(SiteUpdates.Change::path, SiteUpdates.Change::kind)
                .containsExactlyInAnyOrder(
                        tuple("pages/column/description", SiteUpdates.Kind.TAKEN),
                        tuple("pages/article/description", SiteUpdates.Kind.CONFLICT),
                        tuple("pages/search/description", SiteUpdates.Kind.KEPT));
        apply(update.state(), Set.of());
        assertThat(description("column")).isEqualTo("一个栏目的全部内容，按时间排列。");
        assertThat(description("article")).isEqualTo("部门自己的正文说明");
        assertThat(description("search")).isEqualTo("部门自己的搜索说明");
        assertThat(update().changes()).extracting(SiteUpdates.Change::kind).containsOnly(SiteUpdates.Kind.KEPT);
    }

    @Test
    void the_template_wins_a_conflict_only_where_somebody_says_so() {
        generate(wish("bridges", Map.of()));
        madeFromEarlier("全文与相关内容。", "旧的正文说明");
        change("旧的正文说明", "部门自己的正文说明");

        apply(update().state(), Set.of("pages/article/description"));

        assertThat(description("article")).isEqualTo("全文与相关内容。");
    }

    @Test
    void an_update_of_a_site_that_has_changed_since_it_was_shown_is_refused() {
        generate(wish("bridges", Map.of()));
        madeFromEarlier("全文与相关内容。", "旧的正文说明");
        String seen = update().state();
        change("在本站查找。", "部门自己的搜索说明");

        assertThatThrownBy(() -> apply(seen, Set.of()))
                .asInstanceOf(InstanceOfAssertFactories.type(RejectedException.class))
                .extracting(RejectedException::problems)
                .isEqualTo(List.of(Problem.of("", Problem.Kind.CHANGED_MEANWHILE)));
        assertThat(description("article")).isEqualTo("旧的正文说明");
    }

    @Test
    void a_site_of_no_template_has_no_updates() {
        assertThat(database.inTransaction(() -> updates.find(COMMAND, "main", Locale.ENGLISH)))
                .isEmpty();
    }

    private void apply(String seen, Set<String> theirs) {
        database.transaction(() -> updates.apply(COMMAND, "bridges", seen, theirs));
    }

    private String description(String page) {
        return site("bridges").findPage(page).orElseThrow().description().in(Locale.SIMPLIFIED_CHINESE);
    }

    private static final class NoPortlets implements PortletCatalogue {
        @Override
        public Optional<PortletDescription> find(String application, String portlet) {
            return Optional.empty();
        }

        @Override
        public List<PortletDescription> list() {
            return List.of();
        }
    }

    private final class KeptColumns implements ContentImport {
        @Override
        public String kind() {
            return "news-columns";
        }

        @Override
        public Outcome add(String site, Map<String, String> fields, Map<String, byte[]> files) {
            columns.add(site + "/" + fields.get("key"));
            return Outcome.ADDED;
        }
    }
}
