// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FacesForm;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.SampleNews;

/** What people try at the news desk who send other things than its forms offer. */
@PortalTest
class NewsDeskIT {
    private static final String DESK = "/editor/news";
    private static final String NEW = DESK + "?desk._view=article-form";

    /** Who is signed in on the main site, once for all tests: codes of a telephone are good for one sign-in each. */
    private static final Map<String, Citizen> PEOPLE = new ConcurrentHashMap<>();

    @BeforeAll
    static void import_sites_and_people() {
        Administration.importSite("town.yaml");
        SampleNews.require();
        String main = Administration.get("/_admin/sites/main/blueprint").body();
        String people = "\naccounts:\n"
                + "  - {name: camellia, password: tck5, roles: [editor]}\n"
                + "  - {name: jasmine, password: tck6, roles: [editor, publisher]}\n"
                + "  - {name: azalea, password: tck7, roles: [publisher]}\n";
        assertThat(Administration.putBlueprint(main + people).status()).isEqualTo(200);
    }

    private static Citizen signedIn(String host, String name, String password) {
        Citizen person = Citizen.visiting(host);
        // A busy machine refuses a sign-in, or takes so long that a code is too old: people try again.
        Administration.await("the sign-in of " + name, () -> {
            person.signIn(name, password, "/");
            return person.get("/").html().select(".person-bar-name").text().contains(name);
        });
        return person;
    }

    private static Citizen person(String name, String password) {
        return PEOPLE.computeIfAbsent(name, unknown -> signedIn("localhost", name, password));
    }

    private static FacesForm form(Answer page) {
        return FacesForm.of(page, "desk", "article");
    }

    /** Writes an article and submits it; the page that tells so. */
    private static Answer submitted(Citizen editor, String title) {
        Answer page = press(editor, written(editor.get(NEW), title), "submit");
        assertThat(state(page)).as(page.body()).isEqualTo("待签发");
        return page;
    }

    private static FacesForm written(Answer page, String title) {
        return form(page)
                .fill("title", title)
                .fill("rich_input", "<p>首班车六点发车。</p>")
                .fill("column", "gonggao")
                .fill("language", "zh-CN");
    }

    /** Presses a button as browsers do that send no picture, and goes where the answer leads. */
    private static Answer press(Citizen person, FacesForm form, String button) {
        Answer redirect = form.upload(person, button, "picture", "", "");
        assertThat(redirect.status()).as(redirect.body()).isEqualTo(303);
        return person.get(redirect.header("Location").orElseThrow());
    }

    private static boolean isPublic(String title) {
        return Citizen.visiting("localhost")
                .get("/search?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .body()
                .contains("news-entry-link");
    }

    /** The address of an article that waits for whoever opens the desk. */
    private static String waiting(Citizen person, String title) {
        Answer desk = person.get(DESK);
        assertThat(desk.status()).isEqualTo(200);
        return desk.html().select(".news-desk-waiting a").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " does not wait:\n" + desk.body()))
                .attr("href");
    }

    private static String state(Answer page) {
        return page.html().select(".news-editor-state .news-state").text();
    }

    @Test
    @DisplayName("C03 the id of another site's article is not found, like one that nobody has")
    void the_id_of_another_sites_article_is_not_found() {
        Citizen editor = person("camellia", "tck5");
        Citizen elsewhere = signedIn("town.localhost", "magnolia", "tck3");
        String id = editor.get(DESK)
                .html()
                .select(".news-desk-title a")
                .attr("href")
                .replaceAll(".*desk\\.id=(\\d+).*", "$1");
        assertThat(id).matches("\\d+");
        String address = DESK + "?desk._view=article-form&desk.id=";
        assertThat(editor.get(address + id).status()).isEqualTo(200);
        assertThat(elsewhere.get(DESK).status()).isEqualTo(200);

        Answer foreign = elsewhere.get(address + id);
        Answer unknown = elsewhere.get(address + "471100");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(foreign.html().select("main").text())
                .isEqualTo(unknown.html().select("main").text());
    }

    @Test
    @DisplayName("C03 roles of one site open no desk on another")
    void roles_of_one_site_open_no_desk_on_another() {
        Citizen editor = signedIn("town.localhost", "camellia", "tck5");

        assertThat(editor.get(DESK).status()).isEqualTo(403);
        assertThat(editor.get(NEW).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("C04 fields and buttons that a form does not have are not taken from it")
    void fields_that_a_form_does_not_have_are_not_taken_from_it() {
        String title = "多送来的字段";
        Citizen editor = person("camellia", "tck5");
        FacesForm form = written(editor.get(NEW), title);
        for (String name :
                new String[] {"status", "state", "publishedBy", "approvedBy", "editedBy", "site", "siteId"}) {
            form.fill(name, "PUBLISHED");
        }

        Answer saved = press(editor, form, "save");

        assertThat(state(saved)).isEqualTo("草稿");
        assertThat(saved.html().select(".news-editor-history").text()).isEqualTo("撰写 camellia 最后修改 camellia");
        press(editor, form(press(editor, form(saved), "publish")), "confirm");
        assertThat(isPublic(title)).isFalse();
    }

    @Test
    @DisplayName("C04 who may only publish changes nothing of the text that is published")
    void who_may_only_publish_changes_nothing_of_the_text() {
        String title = "签发时改标题";
        submitted(person("camellia", "tck5"), title);
        Citizen publisher = person("azalea", "tck7");
        Answer read = publisher.get(waiting(publisher, title));
        assertThat(read.html().select("input[id$=':title']")).isEmpty();

        Answer asked = press(publisher, form(read).fill("title", "改掉的标题"), "publish");
        Answer published = press(publisher, form(asked).fill("title", "改掉的标题"), "confirm");

        assertThat(state(published)).isEqualTo("已公开");
        assertThat(isPublic(title)).isTrue();
        assertThat(isPublic("改掉的标题")).isFalse();
    }

    @Test
    @DisplayName("C05 who holds both roles publishes nothing of their own")
    void who_holds_both_roles_publishes_nothing_of_their_own() {
        String title = "自己写自己发";
        Citizen both = person("jasmine", "tck6");

        Answer own = submitted(both, title);

        assertThat(state(own)).isEqualTo("待签发");
        assertThat(own.html().select("[id$=':publish'], [id$=':sendBack']")).isEmpty();
        assertThat(own.html().select(".news-editor-hint").text()).contains("不能签发自己的稿件");
        assertThat(both.get(DESK).html().select(".news-desk-waiting").text()).doesNotContain(title);
        press(both, form(press(both, form(own), "publish")), "confirm");
        assertThat(isPublic(title)).isFalse();
    }

    @Test
    @DisplayName("C05 of two publishers the second is told, and what was changed meanwhile is not published")
    void what_was_changed_meanwhile_is_not_published() {
        String title = "签发前又改了";
        Citizen editor = person("camellia", "tck5");
        Answer sent = submitted(editor, title);
        Citizen publisher = person("azalea", "tck7");
        Answer asked = press(publisher, form(publisher.get(waiting(publisher, title))), "publish");
        Answer opened = press(editor, form(sent), "edit");
        Answer changed = press(editor, written(opened, title).fill("brief", "加了一句摘要"), "submit");
        assertThat(state(changed)).isEqualTo("待签发");

        Answer stale = press(publisher, form(asked), "confirm");

        assertThat(stale.html().select(".form-mistakes").text()).contains("别人修改了这篇新闻", "加了一句摘要");
        assertThat(isPublic(title)).isFalse();
    }
}
