// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.NewGrant;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequest;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.api.site.SiteRequestFilter;
import org.qiantang.portal.api.site.SiteRequestState;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.blueprint.BlueprintWriter;
import org.qiantang.portal.core.blueprint.ImporterFixture;
import org.qiantang.portal.core.mail.OutboxFixture;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationFixture;
import org.qiantang.portal.core.security.link.LinkPlacesFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.OfferedBeans;

/** Plans from filing to approval. Attack cases C03: another organisation's plan; C05: one's own plan, two who decide at once. */
class RequestRegisterTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final Caller CLERK = new Caller("clerk", "192.0.2.1", "1");
    private static final Caller STRANGER = new Caller("stranger", "192.0.2.2", "2");
    private static final Caller OFFICER = new Caller("officer", "192.0.2.3", "3");
    private static final Caller SECOND = new Caller("second", "192.0.2.4", "4");
    private static final String MAIN = """
            blueprint: 1
            site:
              key: main
              names: {zh-CN: 中国杭州, en: Hangzhou}
              hosts: [www.hangzhou.example]
              theme: hangzhou
              languages: [zh-CN, en]
            pages:
              - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: plain}
            """;

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final RequestRegister register = new RequestRegister();
    private final OutboxFixture outbox = OutboxFixture.inNewFolder(NOW);
    private @Nullable ImporterFixture made;

    @BeforeEach
    void assemble() {
        ImporterFixture importing = new ImporterFixture(database, NOW);
        made = importing;
        Sites sites = SitesFixture.sites(
                new StandingSites().with("main").with("main", "education"), new CountedChanges(), NOW);
        register.requests = database.connect(new RequestRepository());
        register.organisations = importing.rights.organisations;
        register.changes = new CountedChanges();
        register.audit = importing.rights.audit.log();
        register.clock = NOW;
        register.rights = new RequestRights();
        register.rights.permissions = importing.rights.permissions;
        register.names = new WishedNames();
        register.names.sites = sites;
        register.names.requests = register.requests;
        register.checks = new PlanChecks();
        register.checks.sites = sites;
        register.checks.names = register.names;
        register.checks.templates = OfferedBeans.of();
        register.checks.clock = NOW;
        register.planned = new PlannedSite();
        register.planned.importer = importing.importer;
        register.planned.writer = new BlueprintWriter();
        register.planned.names = register.names;
        register.planned.sites = sites;
        register.planned.organisations = importing.rights.organisations;
        register.planned.grants = importing.rights.grants;
        register.planned.generator = OfferedBeans.of();
        register.mails = new RequestMails();
        register.mails.outbox = outbox.outbox();
        register.mails.places = LinkPlacesFixture.of(sites);
        register.mails.accounts = AccountFixture.repository(database);
        register.mails.grants = importing.rights.grants;
        register.mails.posts = importing.rights.posts;
        register.mails.sites = sites;
        database.transaction(() -> importing.importer.importBlueprint(Caller.command(""), MAIN, false));
        for (Caller one : List.of(CLERK, STRANGER, OFFICER, SECOND)) addAccount(one.account());
        database.transaction(() -> {
            for (String code : List.of("sports", "transport")) {
                Organisation organisation = new Organisation(code, null, 0);
                organisation.describe("机构 " + code, "", "", "");
                OrganisationFixture.organisations(database).add(organisation);
            }
        });
        give("clerk", "editor", Scope.organisation("sports"));
        give("stranger", "editor", Scope.organisation("transport"));
        give("officer", "information-centre", Scope.PORTAL);
        give("second", "information-centre", Scope.PORTAL);
    }

    private void addAccount(String name) {
        database.transaction(() -> {
            Account account = new Account(name, AccountKind.STAFF, AccountStatus.ACTIVE, NOW.instant());
            account.describe(name, name + "@hangzhou.example", "", "");
            AccountFixture.repository(database).add(account);
        });
    }

    private void give(String account, String role, Scope scope) {
        database.transaction(() -> Objects.requireNonNull(made)
                .rights
                .grants
                .add(Caller.command(""), new NewGrant(account, null, role, scope, null)));
    }

    private static SitePlan plan(SiteMode mode, String key) {
        return new SitePlan(
                "sports",
                "main",
                mode,
                key,
                key + ".hangzhou.example",
                "杭州体育",
                "Hangzhou Sports",
                "目的",
                "范围",
                "栏目",
                1000,
                "张敏",
                "0571-85000000",
                "zhang@hangzhou.example",
                "李想",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 2, 1),
                "",
                Map.of(),
                "192.0.2.80",
                "浙ICP备00000000号");
    }

    private static SitePlan bare() {
        return new SitePlan(
                "sports", "main", null, "", "", "", "", "", "", "", null, "", "", "", "", null, null, null, "",
                Map.of(), "", "");
    }

    private <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }

    private SiteRequest save(Caller who, SitePlan plan) {
        return in(() -> register.save(who, null, 0, plan));
    }

    private SiteRequest act(Caller who, SiteRequest seen, SiteRequestAction action, String text) {
        return in(() -> register.act(who, seen.id(), seen.version(), action, text));
    }

    private SiteRequest filed(SiteMode mode, String key) {
        return act(CLERK, save(CLERK, plan(mode, key)), SiteRequestAction.FILE, "");
    }

    private List<Problem> problems(Runnable task) {
        return Objects.requireNonNull(catchThrowableOfType(RejectedException.class, task::run))
                .problems();
    }

    @Test
    void a_draft_may_be_incomplete_but_filing_lists_all_that_is_missing() {
        SiteRequest draft = save(CLERK, bare());

        assertThat(draft.state()).isEqualTo(SiteRequestState.DRAFT);
        assertThat(problems(() -> act(CLERK, draft, SiteRequestAction.FILE, "")))
                .extracting(Problem::field)
                .contains("mode", "siteKey", "host", "nameChinese", "purpose", "visits", "leader", "opens")
                .doesNotContain("nameEnglish", "server", "template");
    }

    @Test
    void a_plan_for_an_own_server_needs_its_address_and_filing_numbers() {
        SitePlan plan = new SitePlan(
                "sports",
                "main",
                SiteMode.OWN_SERVER,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                Map.of(),
                "",
                "");
        SiteRequest draft = save(CLERK, plan);

        assertThat(problems(() -> act(CLERK, draft, SiteRequestAction.FILE, "")))
                .extracting(Problem::field)
                .contains("server", "filing");
    }

    @Test
    void an_approved_hosted_site_stands_and_its_requester_administers_and_edits_it() {
        SiteRequest approved = act(OFFICER, filed(SiteMode.HOSTED, "tiyu"), SiteRequestAction.APPROVE, "");

        assertThat(approved.state()).isEqualTo(SiteRequestState.APPROVED);
        String exported = in(() -> Objects.requireNonNull(made).exporter.export(Caller.command(""), "tiyu"));
        assertThat(exported)
                .contains("tiyu.hangzhou.example")
                .contains("parent: main")
                .contains("杭州体育");
        var permissions = Objects.requireNonNull(made).rights.permissions;
        assertThat(permissions.roles("clerk", "tiyu")).contains("site-administrator", "editor");
        assertThat(permissions.may("clerk", "site:page:edit", Target.site("tiyu")))
                .isTrue();
        assertThat(permissions.may("officer", "portal:site:manage", Target.site("tiyu")))
                .isFalse();
    }

    @Test
    void a_site_on_an_own_server_is_a_record_only() {
        SiteRequest approved = act(OFFICER, filed(SiteMode.OWN_SERVER, "tiyu"), SiteRequestAction.APPROVE, "");

        assertThat(approved.state()).isEqualTo(SiteRequestState.APPROVED);
        assertThat(Objects.requireNonNull(made).rights.permissions.roles("clerk", "tiyu"))
                .isEmpty();
        assertThat(in(() -> register.checkNames(STRANGER, null, of("transport", plan(SiteMode.HOSTED, "tiyu")))))
                .extracting(Problem::kind)
                .containsOnly(Problem.Kind.TAKEN);
    }

    private static SitePlan of(String organisation, SitePlan plan) {
        return new SitePlan(
                organisation,
                "main",
                plan.mode(),
                plan.siteKey(),
                plan.host(),
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                Map.of(),
                "",
                "");
    }

    @Test
    void the_plan_of_another_organisation_is_as_unknown_as_one_that_is_not_there() {
        SiteRequest foreign = filed(SiteMode.HOSTED, "tiyu");

        assertThatThrownBy(() -> in(() -> register.get(STRANGER, foreign.id())))
                .isInstanceOf(ContentNotFoundException.class);
        assertThatThrownBy(() -> in(() -> register.get(STRANGER, 4711))).isInstanceOf(ContentNotFoundException.class);
        assertThatThrownBy(() -> act(STRANGER, foreign, SiteRequestAction.WITHDRAW, ""))
                .isInstanceOf(ContentNotFoundException.class);
        assertThat(in(() -> register.list(STRANGER, SiteRequestFilter.ALL))).isEmpty();
        assertThat(in(() -> register.list(OFFICER, SiteRequestFilter.ALL))).hasSize(1);
    }

    @Test
    void nobody_files_for_an_organisation_that_is_not_theirs() {
        assertThatThrownBy(() -> save(STRANGER, plan(SiteMode.HOSTED, "tiyu")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_department_does_not_decide() {
        SiteRequest filed = filed(SiteMode.HOSTED, "tiyu");

        assertThatThrownBy(() -> act(CLERK, filed, SiteRequestAction.APPROVE, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_officer_does_not_decide_a_plan_of_their_own() {
        SiteRequest own = act(OFFICER, save(OFFICER, plan(SiteMode.HOSTED, "tiyu")), SiteRequestAction.FILE, "");

        assertThat(problems(() -> act(OFFICER, own, SiteRequestAction.APPROVE, "")))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.ONESELF);
        assertThat(own.possible()).doesNotContain(SiteRequestAction.APPROVE, SiteRequestAction.REFUSE);
        assertThat(act(SECOND, own, SiteRequestAction.APPROVE, "").state()).isEqualTo(SiteRequestState.APPROVED);
    }

    @Test
    void who_decides_after_somebody_else_is_told_so_and_nothing_is_done() {
        SiteRequest seen = filed(SiteMode.HOSTED, "tiyu");
        act(OFFICER, seen, SiteRequestAction.ASK_BACK, "请补充栏目");

        assertThat(problems(() -> act(SECOND, seen, SiteRequestAction.APPROVE, "")))
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.CHANGED_MEANWHILE);
        SiteRequest now = in(() -> register.get(SECOND, seen.id()));
        assertThat(now.state()).isEqualTo(SiteRequestState.ASKED_BACK);
        assertThat(now.steps())
                .extracting(SiteRequest.Step::account, SiteRequest.Step::action, SiteRequest.Step::text)
                .endsWith(org.assertj.core.api.Assertions.tuple("officer", SiteRequestAction.ASK_BACK, "请补充栏目"));
    }

    @Test
    void a_refusal_without_reasons_is_not_taken() {
        SiteRequest filed = filed(SiteMode.HOSTED, "tiyu");

        assertThat(problems(() -> act(OFFICER, filed, SiteRequestAction.REFUSE, " ")))
                .containsExactly(Problem.of("statement", Problem.Kind.MISSING));
    }

    @Test
    void names_are_taken_reserved_or_badly_written() {
        filed(SiteMode.HOSTED, "tiyu");

        assertThat(names("tiyu", "a.hangzhou.example")).containsExactly("siteKey TAKEN");
        assertThat(names("education", "education.hangzhou.example")).containsExactly("siteKey TAKEN", "host TAKEN");
        assertThat(names("admin", "www.hangzhou.example")).containsExactly("siteKey RESERVED", "host RESERVED");
        assertThat(names("体育", "http://x.example")).containsExactly("siteKey INVALID", "host INVALID");
        assertThat(names("x", "192.0.2.7")).containsExactly("host INVALID");
        assertThat(names("swim", "游泳.hangzhou.example")).isEmpty();
    }

    private List<String> names(String key, String host) {
        return in(() -> register.names.check(key, host, null)).stream()
                .map(problem -> problem.field() + " " + problem.kind())
                .toList();
    }

    @Test
    void a_name_in_chinese_is_kept_in_ascii() {
        SitePlan chinese = new SitePlan(
                "sports",
                "main",
                SiteMode.HOSTED,
                "swim",
                "杭.example",
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                Map.of(),
                "",
                "");

        assertThat(save(CLERK, chinese).plan().host()).isEqualTo("xn--3rv.example");
    }

    @Test
    void a_refused_plan_gives_its_names_free() {
        act(OFFICER, filed(SiteMode.HOSTED, "tiyu"), SiteRequestAction.REFUSE, "与现有网站重复");

        assertThat(names("tiyu", "tiyu.hangzhou.example")).isEmpty();
    }

    @Test
    void every_step_is_in_the_audit_log_and_mailed_to_the_other_side() {
        SiteRequest filed = filed(SiteMode.HOSTED, "tiyu");
        assertThat(outbox.mails())
                .extracting(OutboxFixture.Received::to)
                .hasSize(2)
                .allMatch(to -> to.contains("officer@") || to.contains("second@"));

        act(OFFICER, filed, SiteRequestAction.ASK_BACK, "请补充栏目");

        assertThat(outbox.mails())
                .anyMatch(mail -> mail.to().contains("clerk@") && mail.text().contains("请补充栏目"));
        assertThat(Objects.requireNonNull(made).rights.audit.records())
                .extracting(AuditRecord::action)
                .contains("site-request.saved", "site-request.file", "site-request.ask-back");
    }

    @Test
    void the_table_has_no_formula_in_it() throws IOException {
        SitePlan plan = plan(SiteMode.HOSTED, "tiyu");
        SitePlan hostile = new SitePlan(
                "sports",
                "main",
                plan.mode(),
                "tiyu",
                plan.host(),
                "=HYPERLINK(\"http://x.example\")",
                "",
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                LocalDate.of(2026, 11, 1),
                "",
                Map.of(),
                "",
                "");
        save(CLERK, hostile);
        StringWriter out = new StringWriter();

        in(() -> {
            try {
                register.writeCsv(OFFICER, SiteRequestFilter.ALL, Locale.SIMPLIFIED_CHINESE, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return out;
        });

        assertThat(out.toString()).startsWith("\uFEFF编号,状态,逾期");
        assertThat(out.toString()).contains("'=HYPERLINK").contains("草稿,是,托管");
    }

    @Test
    void plans_are_listed_by_the_day_of_opening_those_without_one_last() {
        save(CLERK, bare());
        SiteRequest dated = save(CLERK, plan(SiteMode.HOSTED, "tiyu"));

        List<SiteRequest> rows = in(() -> register.list(CLERK, new SiteRequestFilter(null, null, "", "", true)));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).id()).isEqualTo(dated.id());
        assertThat(in(() -> register.list(CLERK, new SiteRequestFilter(null, SiteMode.HOSTED, "", "TIYU", false))))
                .hasSize(1);
    }
}
