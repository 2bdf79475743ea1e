// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.EDUCATION;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.education;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.audit.AuditFailedException;
import org.qiantang.portal.core.audit.AuditFixture;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.preference.StoredPreferences;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.LatePages;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteChanged;
import org.qiantang.portal.core.site.SiteNotFoundException;
import org.qiantang.portal.core.site.SiteUnreadableException;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.OfferedBeans;
import org.qiantang.portal.testkit.RecordedEvents;

class SiteImporterTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller COMMAND = Caller.command("");
    private static final WindowKey TOP = new WindowKey("education", "home", "top");
    private static final StoredPreferences TEN = StoredPreferences.of(Map.of("size", List.of("10")));

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SiteImporter importer = new SiteImporter();
    private final SiteExporter exporter = new SiteExporter();
    private final SiteRepository sites = new SiteRepository();
    private final RecordedEvents<SiteChanged> changed = new RecordedEvents<>();
    private AuditFixture audit;

    private @Nullable RightsFixture made;

    @BeforeEach
    void assemble() {
        database.connect(sites);
        sites.reader = new BlueprintReader();
        sites.writer = new BlueprintWriter();
        sites.clock = NOW;
        importer.reader = new BlueprintReader();
        importer.checks = OfferedBeans.of();
        importer.sites = sites;
        importer.surroundings = new SiteSurroundings();
        importer.surroundings.sites = sites;
        importer.preferences = database.connect(new PreferenceRepository());
        importer.accountChecks = new AccountChecks();
        importer.accounts = AccountFixture.accounts(database, NOW);
        importer.changes = new CountedChanges();
        importer.changed = changed;
        Sites known = SitesFixture.sites(new StandingSites().with("education"), new CountedChanges(), NOW);
        RightsFixture rights = RightsFixture.on(database, known, NOW);
        made = rights;
        importer.grants = rights.grants;
        importer.permissions = rights.permissions;
        importer.audit = rights.audit.log();
        exporter.permissions = rights.permissions;
        exporter.audit = rights.audit.log();
        audit = rights.audit;
        exporter.sites = sites;
        exporter.preferences = importer.preferences;
        exporter.writer = new BlueprintWriter();
    }

    @Test
    void an_imported_site_is_stored() {
        Site site = load(EDUCATION);

        assertThat(stored("education")).isEqualTo(site);
    }

    @Test
    void an_import_is_announced_and_counted() {
        load(EDUCATION);

        assertThat(changed.list()).containsExactly(new SiteChanged("education"));
        assertThat(importer.changes.count()).isEqualTo(1);
    }

    @Test
    void an_import_is_audited_with_what_it_changes() {
        load(EDUCATION);
        load(EDUCATION);

        assertThat(audit.records())
                .extracting(AuditRecord::actor, AuditRecord::action, AuditRecord::objectId, AuditRecord::site)
                .containsOnly(tuple(COMMAND.account(), "site.imported", "education", "education"))
                .hasSize(2);
        assertThat(audit.records().get(0).before()).isEmpty();
        assertThat(audit.records().get(1).before()).contains("\"pages\":");
    }

    @Test
    void a_site_stays_as_it_was_if_its_import_cannot_be_audited() {
        Site site = load(EDUCATION);
        database.transaction(() -> database.entityManager()
                .createNativeQuery("DELETE FROM audit_head")
                .executeUpdate());

        assertThatThrownBy(() -> load(education("heading: false", "heading: true")))
                .isInstanceOf(AuditFailedException.class);

        assertThat(stored("education")).isEqualTo(site);
    }

    @Test
    void a_second_import_replaces_pages_and_hosts_of_the_first() {
        load(EDUCATION);
        String other = EDUCATION
                .replace("192.0.2.7", "jiaoyu.hangzhou.example")
                .replace("key: article\n    path", "key: story\n    path")
                .replace("heading: false", "heading: true");

        Site site = load(other);

        assertThat(stored("education")).isEqualTo(site);
        assertThat(database.inTransaction(() -> sites.findOwner("192.0.2.7"))).isEmpty();
        assertThat(database.inTransaction(() -> sites.findOwner("jiaoyu.hangzhou.example")))
                .contains("education");
    }

    @Test
    void every_import_makes_a_new_version_of_the_site() {
        load(EDUCATION);
        long before = versions().get("education");

        sites.clock = Clock.offset(NOW, Duration.ofMinutes(1));
        load(education("heading: false", "heading: true"));

        assertThat(versions().get("education")).isGreaterThan(before);
    }

    @Test
    void sites_keep_the_order_in_which_they_came() {
        load(EDUCATION);
        load(sports());
        load(EDUCATION);

        assertThat(versions().keySet()).containsExactly("education", "sports");
    }

    @Test
    void a_host_belongs_to_one_site() {
        load(EDUCATION);

        assertThatThrownBy(() -> load(sports().replace("sports.hangzhou.example", "192.0.2.7")))
                .asInstanceOf(InstanceOfAssertFactories.type(BlueprintInvalidException.class))
                .extracting(BlueprintInvalidException::problems, InstanceOfAssertFactories.list(BlueprintProblem.class))
                .extracting(BlueprintProblem::key, BlueprintProblem::field, BlueprintProblem::line)
                .containsExactly(tuple("hostTaken", "site.hosts[0]", 6));
        assertThat(versions()).doesNotContainKey("sports");
    }

    @Test
    void a_site_belongs_to_a_site_that_is_there() {
        assertThatThrownBy(() -> load(education("key: education", "key: education\n  parent: main")))
                .hasMessageContaining("there is no site 'main'");
    }

    private static String below(String parent, String text) {
        return text.replaceFirst("(?m)^  key: .*$", "$0\n  parent: " + parent)
                .replaceFirst("(?m)^  titleBar: .*\n", "");
    }

    @Test
    void of_several_sites_parents_come_first_whatever_their_order() {
        String below = below("education", sports());

        database.transaction(() -> importer.importAll(COMMAND, List.of(below, EDUCATION)));

        assertThat(versions().keySet()).containsExactly("education", "sports");
    }

    @Test
    void sites_that_belong_to_each_other_in_a_circle_are_refused() {
        String sports = below("education", sports());
        String education = below("sports", EDUCATION);

        assertThatThrownBy(() -> database.transaction(() -> importer.importAll(COMMAND, List.of(sports, education))))
                .hasMessageContaining("there is no site");
    }

    @Test
    void a_site_does_not_belong_to_itself() {
        load(EDUCATION);
        load(below("education", sports()));

        assertThatThrownBy(() -> load(below("sports", EDUCATION))).hasMessageContaining("belongs to this site itself");
    }

    private static final String SCHOOLS = """
            blueprint: 1
            site:
              key: schools
              parent: education
              names: {zh-CN: 学校, en: Schools}
              languages: [zh-CN, en]
            pages:
              - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: home}
            """;

    @Test
    void a_site_below_another_one_has_a_host_by_the_pattern_of_that_one() {
        load(education(
                "theme: hangzhou", "theme: hangzhou\n  subSiteHosts: ['{site}.hangzhou.example', '{site}.localhost']"));

        load(SCHOOLS);

        assertThat(stored("schools").hosts()).containsExactly("schools.hangzhou.example", "schools.localhost");
        String named = SCHOOLS.replace("  names", "  hosts: [xuexiao.hangzhou.example]\n  names");
        assertThat(load(named).hosts()).containsExactly("xuexiao.hangzhou.example");
    }

    @Test
    void without_a_pattern_it_has_to_name_its_hosts() {
        load(EDUCATION);

        assertThatThrownBy(() -> load(SCHOOLS))
                .hasMessageContaining(
                        "name a host: the patterns of the site 'education' above (subSiteHosts) give none");
        load(education("theme: hangzhou", "theme: hangzhou\n  subSiteHosts: ['{site}.hangzhou.example']"));
        assertThatThrownBy(() -> load(SCHOOLS.replace("key: schools", "key: schools-")))
                .hasMessageContaining("name a host");
    }

    @Test
    void the_title_bar_of_a_site_below_another_one_is_locked() {
        load(EDUCATION);
        String text =
                SCHOOLS.replace("  names", "  hosts: [xuexiao.hangzhou.example]\n  titleBar: {main: 学校}\n  names");

        assertThatThrownBy(() -> load(text)).hasMessageContaining("have the title bar of the main site");
    }

    @Test
    void what_a_site_below_inherits_must_suit_its_pages() {
        importer.checks = OfferedBeans.of(new BlueprintChecks(
                theme -> theme.equals("hangzhou")
                        ? Map.of(
                                "home",
                                List.of("lead", "links"),
                                "column",
                                List.of("main"),
                                "article",
                                List.of("main", "side"))
                        : Map.of(),
                theme -> Set.of()));
        load(EDUCATION);
        String named = SCHOOLS.replace("  names", "  hosts: [xuexiao.hangzhou.example]\n  names");

        assertThat(load(named).theme()).isEmpty();
        assertThatThrownBy(() -> load(named.replace("layout: home", "layout: nowhere")))
                .hasMessageContaining("the theme has no layout 'nowhere'");
    }

    @Test
    void a_former_host_belongs_to_one_site_too() {
        load(education("theme: hangzhou", "theme: hangzhou\n  formerHosts: [jiaoyu.hangzhou.example]"));

        assertThatThrownBy(() -> load(SCHOOLS.replace("  names", "  hosts: [jiaoyu.hangzhou.example]\n  names")))
                .hasMessageContaining("the host 'jiaoyu.hangzhou.example' belongs to the site 'education'");
        assertThat(stored("education").formerHosts()).containsExactly("jiaoyu.hangzhou.example");
    }

    @Test
    void a_blueprint_must_suit_the_themes_where_they_are_known() {
        importer.checks = OfferedBeans.of(new BlueprintChecks(theme -> Map.of(), theme -> Set.of()));

        assertThatThrownBy(() -> load(EDUCATION)).hasMessageContaining("there is no theme 'hangzhou'");
        assertThat(changed.list()).isEmpty();
    }

    @Test
    void what_people_have_set_stays_when_a_blueprint_is_imported_again() {
        load(EDUCATION);
        set(TOP, TEN);

        load(EDUCATION);

        assertThat(preferences()).isEqualTo(Map.of(TOP, TEN));
    }

    @Test
    void what_people_have_set_goes_if_so_wished() {
        load(EDUCATION);
        set(TOP, TEN);

        database.transaction(() -> importer.importBlueprint(COMMAND, EDUCATION, true));

        assertThat(preferences()).isEmpty();
    }

    @Test
    void what_people_have_set_goes_with_the_window() {
        load(EDUCATION);
        set(TOP, TEN);

        load(education("- key: top", "- key: first"));

        assertThat(preferences()).isEmpty();
    }

    @Test
    void what_people_have_set_goes_with_the_portlet() {
        load(EDUCATION);
        set(TOP, TEN);

        load(education("news/headline", "links/links"));

        assertThat(preferences()).isEmpty();
    }

    private static final String WITH_ACCOUNTS = EDUCATION + """
            accounts:
              - name: teacher
                password: long enough for this
                roles: [editor]
                attributes: {user.name.given: 老师}
            """;

    @Test
    void an_import_makes_accounts_and_changes_those_that_are_there() {
        load(WITH_ACCOUNTS);
        load(WITH_ACCOUNTS.replace("editor", "reader").replace("老师", "先生"));
        load(EDUCATION);

        assertThat(database.inTransaction(() -> importer.accounts.attributes("teacher")))
                .isEqualTo(Map.of("user.name.given", "先生"));
        assertThat(database.inTransaction(
                        () -> Objects.requireNonNull(made).permissions.roles("teacher", "education")))
                .containsExactly("reader");
    }

    @Test
    void a_short_password_is_refused_unless_the_portal_was_started_for_tests() {
        String weak = WITH_ACCOUNTS.replace("long enough for this", "tck");

        assertThatThrownBy(() -> load(weak))
                .asInstanceOf(InstanceOfAssertFactories.type(BlueprintInvalidException.class))
                .extracting(BlueprintInvalidException::problems, InstanceOfAssertFactories.list(BlueprintProblem.class))
                .extracting(BlueprintProblem::key, BlueprintProblem::field)
                .containsExactly(tuple("passwordShort", "accounts[0].password"));
        assertThat(versions()).isEmpty();

        importer.accountChecks.weakAllowed = true;
        load(weak);
        assertThat(database.inTransaction(() -> importer.accounts.find("teacher")))
                .isPresent();
    }

    @Test
    void nobody_imports_or_exports_without_the_right() {
        Caller anybody = new Caller("nobody", "", "");

        assertThatThrownBy(() -> database.inTransaction(() -> importer.importBlueprint(anybody, EDUCATION, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.inTransaction(() -> exporter.export(anybody, "education")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(versions()).isEmpty();
    }

    @Test
    void an_export_leaves_accounts_out() {
        load(WITH_ACCOUNTS);

        assertThat(database.inTransaction(() -> exporter.export(COMMAND, "education")))
                .doesNotContain("accounts")
                .doesNotContain("teacher");
    }

    @Test
    void an_export_contains_what_people_have_set() {
        load(EDUCATION);
        set(TOP, TEN);

        String text = database.inTransaction(() -> exporter.export(COMMAND, "education"));

        assertThat(new BlueprintReader().read(text).site())
                .isEqualTo(new BlueprintReader()
                        .read(education("size: 6", "size: 10"))
                        .site());
    }

    @Test
    void only_sites_that_are_there_can_be_exported() {
        assertThatThrownBy(() -> exporter.export(COMMAND, "sports"))
                .isInstanceOf(SiteNotFoundException.class)
                .hasMessage("no site 'sports'");
    }

    @Test
    void a_stored_site_that_cannot_be_read_can_be_replaced() {
        load(EDUCATION);
        database.transaction(() -> database.entityManager()
                .createNativeQuery("update site_page set document = '  - key: ?\n' where page_key = 'news'")
                .executeUpdate());
        assertThatThrownBy(() -> stored("education")).isInstanceOf(SiteUnreadableException.class);

        Site site = load(EDUCATION);

        assertThat(stored("education")).isEqualTo(site);
    }

    @Test
    void host_names_are_stored_in_both_forms_former_ones_too() {
        load(EDUCATION.replace("[edu.hangzhou.example, 192.0.2.7]", "[教育.example]\n  formerHosts: [旧.example]"));

        List<?> unicode = database.entityManager()
                .createNativeQuery("select host_unicode from site_host order by host_unicode")
                .getResultList();
        List<?> ascii = database.entityManager()
                .createNativeQuery("select host from site_host")
                .getResultList();

        assertThat(unicode).hasToString("[教育.example, 旧.example]");
        assertThat(ascii).allSatisfy(host -> assertThat(host.toString()).startsWith("xn--"));
    }

    @Test
    void sites_read_together_are_the_same_and_read_their_pages_when_asked_for_one() {
        Site education = load(EDUCATION);
        Site sports = load(sports());

        Map<String, Supplier<Site>> all =
                database.inTransaction(() -> sites.getAll(Set.of("education", "sports", "no")));

        assertThat(all).containsOnlyKeys("education", "sports");
        Site read = Objects.requireNonNull(all.get("education")).get();
        assertThat(read.pages()).isInstanceOf(LatePages.class).hasSameSizeAs(education.pages());
        assertThat(read).isEqualTo(education);
        assertThat(Objects.requireNonNull(all.get("sports")).get()).isEqualTo(sports);
    }

    @Test
    void an_unreadable_page_of_a_site_read_with_others_leaves_it_without_pages() {
        load(EDUCATION);
        load(sports());
        database.transaction(() -> database.entityManager()
                .createNativeQuery("update site_page set document = '  - key: ?\n' where site_key = 'sports'")
                .executeUpdate());

        Map<String, Supplier<Site>> all = database.inTransaction(() -> sites.getAll(Set.of("education", "sports")));

        assertThat(Objects.requireNonNull(all.get("sports")).get().findPage("home"))
                .isEmpty();
        assertThat(Objects.requireNonNull(all.get("education")).get().findPage("home"))
                .isPresent();
    }

    @Test
    void an_unreadable_head_of_a_site_read_with_others_is_told_when_it_is_asked_for() {
        load(EDUCATION);
        database.transaction(() -> database.entityManager()
                .createNativeQuery("update site set document = 'site: {}'")
                .executeUpdate());

        Map<String, Supplier<Site>> all = database.inTransaction(() -> sites.getAll(Set.of("education")));

        assertThatThrownBy(() -> Objects.requireNonNull(all.get("education")).get())
                .isInstanceOf(SiteUnreadableException.class);
    }

    private static String sports() {
        return EDUCATION
                .replace("key: education", "key: sports")
                .replace("[edu.hangzhou.example, 192.0.2.7]", "[sports.hangzhou.example]");
    }

    private Site load(String text) {
        return database.inTransaction(() -> importer.importBlueprint(COMMAND, text, false));
    }

    private Site stored(String key) {
        return database.inTransaction(() -> sites.get(key));
    }

    private Map<String, Long> versions() {
        return database.inTransaction(() -> sites.versions());
    }

    private void set(WindowKey key, StoredPreferences preferences) {
        database.transaction(() -> importer.preferences.replace(key, preferences));
    }

    private Map<WindowKey, StoredPreferences> preferences() {
        return database.inTransaction(() -> importer.preferences.listOfSite("education"));
    }
}
