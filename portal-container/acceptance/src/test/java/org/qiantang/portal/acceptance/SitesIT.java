// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.Resources;

/** Sites come as blueprints and go as blueprints. */
@PortalTest
class SitesIT {
    private static final String TOWN = Resources.text("town.yaml");

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    private static String export(String site) {
        Answer answer = Administration.get("/_admin/sites/" + site + "/blueprint");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/yaml");
        return answer.body();
    }

    private static JsonNode problems(String blueprint) {
        Answer answer = Administration.putBlueprint(blueprint);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().get("problems");
    }

    @Test
    void an_exported_site_comes_back_as_it_was() {
        for (String site : List.of("main", "town")) {
            String before = export(site);
            Answer imported = Administration.putBlueprint(before);

            assertThat(imported.status()).as(imported.body()).isEqualTo(200);
            assertThat(imported.json().get("key").asText()).isEqualTo(site);
            assertThat(export(site)).isEqualTo(before);
        }
        assertThat(Citizen.visiting("localhost").get("/citizens").status()).isEqualTo(200);
    }

    @Test
    void a_site_serves_its_new_pages_at_once() {
        Citizen citizen = Citizen.visiting("town.localhost");
        assertThat(citizen.get("/fresh").status()).isEqualTo(404);

        String more = TOWN + "  - {key: fresh, path: /fresh, title: {zh-CN: 新页 <b>, en: Fresh}, layout: plain}\n";
        assertThat(Administration.putBlueprint(more).status()).isEqualTo(200);

        assertThat(citizen.get("/fresh").html().select("h1").text()).isEqualTo("新页 <b>");
        assertThat(Administration.putBlueprint(TOWN).status()).isEqualTo(200);
        assertThat(citizen.get("/fresh").status()).isEqualTo(404);
    }

    @Test
    void all_sites_are_listed() {
        JsonNode sites = Administration.get("/_admin/sites").json();

        assertThat(sites.findValuesAsText("key")).contains("main", "town");
    }

    @Test
    void an_unknown_site_cannot_be_exported() {
        assertThat(Administration.get("/_admin/sites/atlantis/blueprint").status())
                .isEqualTo(404);
    }

    @Test
    void an_invalid_blueprint_is_refused_with_line_and_field() {
        JsonNode problems = problems(TOWN.replace("layout: plain, heading: false", "layout: spiral, heading: false"));

        assertThat(problems).hasSize(1);
        int line = TOWN.substring(0, TOWN.indexOf("key: home")).split("\n", -1).length;
        assertThat(problems.get(0).get("line").asInt()).isEqualTo(line);
        assertThat(problems.get(0).get("field").asText()).contains("layout");
        assertThat(problems.get(0).get("message").asText()).contains("spiral");
    }

    @Test
    void all_problems_are_told_at_once_and_nothing_changes() {
        String before = export("town");

        JsonNode problems =
                problems(TOWN.replace("path: /desks", "path: desks").replace("theme: hangzhou", "theme: 7"));

        assertThat(problems.size()).isGreaterThanOrEqualTo(2);
        assertThat(problems.findValuesAsText("field"))
                .anyMatch(f -> f.contains("path"))
                .anyMatch(f -> f.contains("theme"));
        assertThat(export("town")).isEqualTo(before);
    }

    @Test
    void what_is_no_yaml_is_refused_with_a_line() {
        JsonNode problems = problems("blueprint: 1\nsite: {key: town\npages: ]");

        assertThat(problems.get(0).get("line").asInt()).isBetween(2, 3);
    }

    @Test
    void a_host_name_belongs_to_one_site() {
        JsonNode problems = problems(TOWN.replace("key: town", "key: thief"));

        assertThat(problems.findValuesAsText("message").toString()).contains("town.localhost");
        assertThat(Administration.get("/_admin/sites/thief/blueprint").status()).isEqualTo(404);
    }

    @Test
    void what_a_stranger_writes_into_host_headers_is_in_no_answer() {
        Answer unknown = Citizen.visiting("evil.example").get("/");
        assertThat(unknown.status()).isEqualTo(421);
        assertThat(unknown.body()).doesNotContain("evil");

        Answer page = Citizen.visiting("localhost")
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "host=evil.example")
                .get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("evil.example");
    }

    @Test
    void the_names_for_certificates_leave_out_those_of_the_machine() {
        JsonNode names = Administration.get("/_admin/sites/names?site=main").json();

        assertThat(names.findValuesAsText("certificate")).contains("*.hangzhou.example");
        assertThat(names.findValuesAsText("host")).isNotEmpty().noneMatch(host -> host.endsWith("localhost"));
        assertThat(Administration.get("/_admin/sites/names?site=atlantis").status())
                .isEqualTo(404);
        assertThat(Citizen.visiting("127.0.0.1").get("/_admin/sites/names").status())
                .isEqualTo(401);
    }

    @Test
    void bundles_are_for_those_with_the_key_and_of_sites_that_are_there() {
        assertThat(Citizen.visiting("127.0.0.1").get("/_admin/bundles/main").status())
                .isEqualTo(401);
        assertThat(Administration.get("/_admin/bundles/atlantis").status()).isEqualTo(404);
        Answer bundle = Administration.get("/_admin/bundles/main");
        assertThat(bundle.status()).isEqualTo(200);
        assertThat(bundle.body()).startsWith("PK").contains("manifest.sig");
    }

    private static final String QUARTER = """
            blueprint: 1
            site:
              key: quarter
              parent: main
              names: {zh-CN: 试验街区, en: Testing Quarter}
              formerHosts: [old-quarter.localhost]
              languages: [zh-CN, en]
              accent: plum
              identity: {siteIdCode: "3301000099"}
            pages:
              - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: plain, heading: false}
              - {key: about, path: /about, title: {zh-CN: 关于, en: About}, layout: plain}
            """;

    @Test
    void a_site_below_the_main_site_has_its_host_title_bar_and_theme_from_there() {
        assertThat(Administration.putBlueprint(QUARTER).status()).isEqualTo(200);
        assertThat(export("quarter")).contains("hosts: [quarter.hangzhou.example, quarter.localhost]");

        Answer page = Citizen.visiting("quarter.localhost").get("/en/about");

        String main = "http://localhost:" + PortalServer.ofThisRun().httpPort();
        assertThat(page.html().select(".brand-main").text()).isEqualTo("中国杭州 中国杭州");
        assertThat(page.html().select("header .brand").attr("href")).isEqualTo(main + "/en");
        assertThat(page.html().select(".brand-site").text()).isEqualTo("Testing Quarter");
        assertThat(page.html().select(".brand-site").attr("href")).isEqualTo("/en");
        assertThat(page.html().select("html").attr("data-accent")).isEqualTo("plum");
        assertThat(page.meta("SiteIDCode")).contains("3301000099");
        assertThat(page.body()).contains("浙ICP备00000000号-1");
        assertThat(Citizen.visiting("localhost").get("/").html().select(".brand-site"))
                .isEmpty();
    }

    @Test
    void a_former_host_leads_to_the_same_address_at_the_present_one() {
        assertThat(Administration.putBlueprint(QUARTER).status()).isEqualTo(200);

        Answer moved = Citizen.visiting("old-quarter.localhost").get("/en/about?x=%E6%B9%96");

        assertThat(moved.status()).isEqualTo(308);
        assertThat(moved.header("Location"))
                .contains("http://quarter.localhost:" + PortalServer.ofThisRun().httpPort() + "/en/about?x=%E6%B9%96");
        assertThat(Citizen.visiting("nowhere.localhost").get("/").status()).isEqualTo(421);
    }

    @Test
    void what_the_main_site_has_settled_is_locked() {
        JsonNode problems = problems(QUARTER.replace("  accent: plum", "  accent: gold\n  titleBar: {main: 别的城市}"));

        assertThat(problems.findValuesAsText("field")).containsExactlyInAnyOrder("site.titleBar", "site.accent");
        assertThat(problems.findValuesAsText("message").toString()).contains("bamboo, lake, plum, slate, tea");
    }

    @Test
    void nobody_gets_in_without_the_key() {
        Citizen stranger = Citizen.visiting("127.0.0.1");
        assertThat(stranger.get("/_admin/sites").status()).isEqualTo(401);
        assertThat(stranger.get("/_admin/portlets").status()).isEqualTo(401);
        assertThat(stranger.post("/_admin/import/news", java.util.Map.of()).status())
                .isEqualTo(401);
        assertThat(Citizen.visiting("127.0.0.1")
                        .with("Authorization", "Bearer ")
                        .get("/_admin/sites")
                        .status())
                .isEqualTo(401);
        assertThat(Citizen.visiting("127.0.0.1")
                        .with("Authorization", "Basic YWRtaW46Z3Vlc3M=")
                        .get("/_admin/sites")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_audit_log_is_checked_for_the_key() {
        assertThat(Citizen.visiting("127.0.0.1").get("/_admin/audit/verify").status())
                .isEqualTo(401);
        assertThat(Administration.post("/_admin/audit/verify", "text/plain", "")
                        .json()
                        .get("intact")
                        .asBoolean())
                .isTrue();
        assertThat(Administration.get("/_admin/audit/verify")
                        .json()
                        .get("records")
                        .asLong())
                .isPositive();
    }

    @Test
    void secrets_are_for_the_owner_of_the_data_folder_only() throws IOException {
        for (String name : List.of("admin.token", "first-administrator.txt", "audit.key")) {
            assertThat(Files.getPosixFilePermissions(
                            PortalServer.ofThisRun().data().resolve(name)))
                    .as(name)
                    .hasSize(2);
        }
    }
}
