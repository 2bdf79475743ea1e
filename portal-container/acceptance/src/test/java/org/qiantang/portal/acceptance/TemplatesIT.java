// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.SampleNews;

/** Sites are made of templates, and updated with them. */
@PortalTest
class TemplatesIT {
    private static final String BRIDGES = "bridges.localhost";

    @BeforeAll
    static void make_the_site_of_the_bridges() {
        SampleNews.require();
        Answer made = generate("bridges", "\"source\": \"市教育局\"");
        assertThat(made.status()).as(made.body()).isIn(201, 422); // made before, if tests are run again
    }

    private static Answer generate(String key, String answer) {
        return Administration.post("/_admin/sites/generated", "application/json", """
                {"template": "department", "key": "%s", "parent": "main", "answers": {
                  "name": "杭州桥梁 <b>", "name-en": "Hangzhou: \\"Bridges\\" {1}", "organizer": "杭州市桥梁局（示例）",
                  "duties": "养护全市桥梁。\\n巡查: 每周一次。", "phone": "0571-12345", "address": "桥东路 0 号（示例）",
                  "hours": "工作日 9:00–17:00", "accent": "tea", %s}}""".formatted(key, answer));
    }

    @Test
    void a_generated_site_has_all_required_columns() {
        Citizen citizen = Citizen.visiting(BRIDGES);
        Map<String, String> required = Map.of(
                "/institution", "机构人员",
                "/policies", "政策法规",
                "/guides", "办事指南",
                "/online", "网上办事",
                "/news", "政务信息");

        required.forEach((path, title) -> {
            Answer page = citizen.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.html().select("h1").text()).isEqualTo(title);
            assertThat(citizen.get("/en" + path).status()).isEqualTo(200);
        });
        for (String column : List.of("zhengwu", "zhengce", "zhinan", "wangban", "jigou"))
            assertThat(citizen.get("/columns/" + column).status()).as(column).isEqualTo(200);
        assertThat(citizen.get("/institution").html().text()).contains("养护全市桥梁", "桥东路 0 号");
        assertThat(citizen.get("/").html().select(".brand-site").text()).isEqualTo("杭州桥梁 <b>");
    }

    @Test
    void what_the_main_site_publishes_of_the_department_is_shown_and_read_there() {
        var window = Citizen.visiting(BRIDGES).get("/").window("from-main");

        assertThat(window).isNotNull();
        assertThat(window.select("a").eachAttr("href"))
                .anyMatch(address -> address.matches("http://localhost:\\d+/news/\\d+"));
    }

    @Test
    void nobody_registers_on_a_new_site() { // C06
        assertThat(Citizen.visiting(BRIDGES).get("/_register").status()).isEqualTo(404);
        assertThat(Citizen.visiting(BRIDGES).get("/_sign-in").html().select("a[href=/_register]"))
                .isEmpty();
    }

    @Test
    void a_wish_that_cannot_be_met_makes_nothing_and_tells_all_that_is_wrong() {
        Answer refused = generate("main", "\"site-id\": \"12\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("problems").findValuesAsText("field"))
                .containsExactlyInAnyOrder("key", "site-id");
        assertThat(Administration.post("/_admin/sites/generated", "application/json", "[1]")
                        .status())
                .isEqualTo(400);
        assertThat(Citizen.visiting("127.0.0.1")
                        .post("/_admin/sites/generated", "application/json", "{}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void nobody_sees_the_updates_of_a_site_who_has_no_role_there() { // C03
        assertThat(Citizen.visiting(BRIDGES)
                        .get("/editor/updates")
                        .header("Location")
                        .orElse(""))
                .contains("/_sign-in");
    }

    @Test
    void the_administrator_of_a_site_sees_how_it_differs_from_its_template() {
        String blueprint = Administration.get("/_admin/sites/bridges/blueprint").body();
        String changed = blueprint.replace("全文与相关内容。", "本局自己的说明。")
                + "\naccounts:\n  - {name: yu.qian, password: tck4, roles: [site-administrator]}\n";
        assertThat(Administration.putBlueprint(changed).status()).isEqualTo(200);
        Citizen yuQian = Citizen.visiting(BRIDGES);
        AtomicReference<Answer> shown = new AtomicReference<>();
        Administration.await("a turn at sign-in", () -> {
            shown.set(yuQian.signIn("yu.qian", "tck4", "/"));
            return shown.get().status() != 429;
        });
        yuQian.takeSecondStep("yu.qian", shown.get(), "/");

        String screen = yuQian.get("/editor/updates").html().select("main").text();

        assertThat(screen).contains("部门网站", "没有需要更新的内容", "本网站改过，保持不变", "本局自己的说明。");
        assertThat(screen).doesNotContain("采用更新");
    }
}
