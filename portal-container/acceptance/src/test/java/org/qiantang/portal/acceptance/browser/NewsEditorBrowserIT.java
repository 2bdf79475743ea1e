// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.SampleNews;
import org.qiantang.portal.acceptance.server.Telephone;

/**
 * Editors find, write and submit news; somebody else sends it back, publishes or withdraws it; citizens see what is
 * published. By keyboard.
 */
@BrowserTest
class NewsEditorBrowserIT {
    private static final String DESK = "/editor/news";
    private static final int WIDE = 1440;
    private static final int TELEPHONE = 390;

    @BeforeAll
    static void import_sites_and_news() {
        Administration.importSite("town.yaml");
        SampleNews.require();
        // A role that a blueprint gives is held on its site.
        String main = Administration.get("/_admin/sites/main/blueprint").body();
        int status = Administration.putBlueprint(
                        main + "\naccounts:\n  - {name: magnolia, password: tck3, roles: [editor]}\n"
                                + "  - {name: osmanthus, password: tck4, roles: [publisher]}\n")
                .status();
        assertThat(status).isEqualTo(200);
        // Sets up the telephones, whose codes the browser is asked for.
        for (Editor person : Editor.values())
            Citizen.visiting("localhost").signIn(person.account, person.password, "/");
    }

    /** Who works at the desk. */
    private enum Editor {
        MAGNOLIA("magnolia", "tck3"),
        OSMANTHUS("osmanthus", "tck4");

        private final String account;
        private final String password;

        Editor(String account, String password) {
            this.account = account;
            this.password = password;
        }
    }

    /** All tests share one browser: the next one finds nobody signed in. */
    @AfterEach
    void sign_out(Browser browser) {
        browser.open("/", WIDE);
        if (!browser.all(".person-bar").isEmpty())
            browser.tabTo(".person-bar-button").pressAndFollow(Keys.ENTER);
    }

    private static void signIn(Browser browser, int width) {
        signIn(browser, width, Editor.MAGNOLIA);
    }

    private static void signIn(Browser browser, int width, Editor person) {
        browser.open(DESK, width)
                .tabTo("#name")
                .press(person.account, Keys.TAB, person.password)
                .pressAndFollow(Keys.ENTER);
        browser.tabTo("#code").press(Telephone.of(person.account).code()).pressAndFollow(Keys.ENTER);
        assertThat(browser.path()).isEqualTo(DESK);
    }

    private void goOn(Browser browser, Editor person) {
        sign_out(browser);
        signIn(browser, WIDE, person);
    }

    private static void openWaiting(Browser browser, String title) {
        assertThat(browser.one(".news-desk-waiting").getText()).contains(title);
        Object address = browser.evaluate("[...document.querySelectorAll('.news-desk-waiting a')].find(link =>"
                + " link.innerText === '" + title + "').getAttribute('href')");
        browser.tabTo(".news-desk-waiting a[href='" + address + "']").pressAndFollow(Keys.ENTER);
        assertThat(handsIn(browser)).startsWith("撰写 magnolia 最后修改 magnolia");
    }

    /** Who has written, changed and published the article, on one line. */
    private static String handsIn(Browser browser) {
        return browser.one(".news-editor-history").getText().replaceAll("\\s+", " ");
    }

    private static String state(Browser browser) {
        return browser.one(".news-editor-state .news-state").getText();
    }

    private static String notice(Browser browser) {
        return browser.one(".news-editor-notice").getText();
    }

    private static String field(String id) {
        return "[id$=':" + id + "']";
    }

    /** What a field has is marked when Tab reaches it, so it is replaced. */
    private static void type(Browser browser, String id, String text) {
        browser.tabTo(field(id)).press(text);
    }

    private static void click(Browser browser, String id) {
        browser.tabTo(field(id)).pressAndFollow(Keys.ENTER);
    }

    private static List<String> titles(Browser browser) {
        var shown = (List<?>)
                browser.evaluate("[...document.querySelectorAll('.news-desk-title a')].map(a => a.innerText)");
        return shown.stream().map(String.class::cast).toList();
    }

    private static String value(Browser browser, String id) {
        return browser.one(field(id)).getAttribute("value");
    }

    private static void chooseLast(Browser browser, String id) {
        browser.tabTo(field(id)).press(Keys.END);
    }

    private static Answer citizenSearch(String word) {
        return Citizen.visiting("localhost").get("/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
    }

    /** Writes the body into the rich text editor. */
    private static void typeBody(Browser browser, CharSequence... keys) {
        browser.tabTo(".ql-editor").press(keys);
    }

    private static void newArticle(Browser browser, String title) {
        browser.tabTo(".news-desk-new a").pressAndFollow(Keys.ENTER);
        type(browser, "article:title", title);
        typeBody(browser, "首班车六点发车。");
        chooseLast(browser, "article:column");
    }

    // ------------------------------------------------------------------ who may

    @Test
    void nobody_else_sees_anything_of_it() {
        Citizen citizen = Citizen.visiting("localhost");
        Answer anonymous = citizen.get(DESK);
        assertThat(anonymous.status()).isEqualTo(303);
        assertThat(anonymous.header("Location")).contains("/_sign-in?return=%2Feditor%2Fnews");
        assertThat(citizen.get("/sitemap.xml").body()).doesNotContain(DESK);
        assertThat(citizen.get("/").body()).doesNotContain(DESK);

        citizen.signIn("willow", "tck", DESK);

        assertThat(citizen.get(DESK).status()).isEqualTo(403);
        assertThat(citizen.get(DESK + "?_window=desk").status()).isEqualTo(403);
        assertThat(citizen.get("/").body()).doesNotContain(DESK);
    }

    @Test
    void an_editor_finds_the_desk_beside_her_name() {
        Citizen editor = Citizen.visiting("localhost");
        editor.signIn("magnolia", "tck3", "/");

        assertThat(editor.get("/en").html().select(".person-bar-link").attr("href"))
                .isEqualTo("/en" + DESK);
    }

    // ------------------------------------------------------------------ the table

    @Test
    void articles_are_found_sorted_and_leafed_through_by_keyboard(Browser browser) {
        signIn(browser, WIDE);
        assertThat(titles(browser)).hasSize(20);
        String newest = titles(browser).get(0);

        browser.tabTo(".ui-paginator-next").press(Keys.ENTER);
        Administration.await(
                "the second page",
                () -> !titles(browser).isEmpty() && !titles(browser).get(0).equals(newest));

        browser.tabTo("th.news-desk-title").press(Keys.ENTER);
        Administration.await("the order by title", () -> {
            List<String> shown = titles(browser);
            return !shown.isEmpty()
                    && shown.equals(
                            shown.stream().sorted(Comparator.naturalOrder()).toList());
        });

        type(browser, "desk:title", "医院");
        chooseLast(browser, "desk:state");
        click(browser, "desk:search");
        assertThat(titles(browser)).isNotEmpty().allMatch(title -> title.contains("医院"));
        assertThat(value(browser, "desk:title")).isEqualTo("医院");

        type(browser, "desk:title", "没有这样的标题");
        click(browser, "desk:search");
        assertThat(titles(browser)).isEmpty();

        click(browser, "desk:clear");
        assertThat(titles(browser)).hasSize(20);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    // ------------------------------------------------------------------ the form

    @Test
    void an_article_goes_through_the_hands_of_two_people_by_keyboard(Browser browser) {
        String title = "钱塘江夜游航线开航";
        signIn(browser, WIDE, Editor.MAGNOLIA);
        newArticle(browser, title);
        browser.one(field("article:picture")).sendKeys(picture().toString());
        click(browser, "article:upload");
        assertThat(browser.one(".news-editor-picture img").getAttribute("src")).endsWith(".png");
        assertThat(value(browser, "article:title")).isEqualTo(title);
        assertThat(browser.one(".ql-editor").getText()).contains("首班车六点发车。");
        type(browser, "article:pictureAlt", "夜里的江面");
        click(browser, "article:save");
        assertThat(notice(browser)).contains("草稿已保存");
        click(browser, "article:submit");
        assertThat(notice(browser)).contains("已送审");
        assertThat(browser.one(".news-editor-hint").getText()).contains("不能签发自己的稿件");
        assertThat(browser.all(field("article:publish"))).isEmpty();
        expectNotPublic(title);

        goOn(browser, Editor.OSMANTHUS);
        assertThat(browser.all(".news-desk-new")).as("publishers write nothing").isEmpty();
        openWaiting(browser, title);
        assertThat(browser.all(field("article:title"))).as("there to be read").isEmpty();
        assertThat(browser.one(".news-editor-reading").getText()).contains(title, "首班车六点发车。", "夜里的江面");
        assertThat(browser.accessibilityFaults()).isEmpty();
        click(browser, "article:sendBack");
        click(browser, "article:confirm");
        assertThat(browser.one(".form-mistakes").getText()).contains("请填写退回意见");
        assertThat(browser.accessibilityFaults()).isEmpty();
        type(browser, "article:remark", "请写明末班车时间。");
        click(browser, "article:confirm");
        assertThat(notice(browser)).contains("已退回");

        goOn(browser, Editor.MAGNOLIA);
        openWaiting(browser, title);
        assertThat(state(browser)).isEqualTo("已退回");
        assertThat(browser.one(".news-editor-remark").getText()).contains("osmanthus", "请写明末班车时间。");
        typeBody(browser, Keys.chord(Keys.CONTROL, Keys.END), "末班车二十点发车。");
        click(browser, "article:submit");
        assertThat(state(browser)).isEqualTo("待签发");
        expectNotPublic(title);

        goOn(browser, Editor.OSMANTHUS);
        openWaiting(browser, title);
        click(browser, "article:publish");
        assertThat(browser.one(".news-editor-confirm").getText()).contains("所有人都能看到");
        expectNotPublic(title);
        assertThat(browser.evaluate("document.activeElement.id").toString()).endsWith(":confirm");
        browser.pressAndFollow(Keys.ENTER);
        assertThat(notice(browser)).contains("已签发");
        assertThat(handsIn(browser)).endsWith("签发 osmanthus");
        String address = citizenSearch(title).html().select(".news-entry-link").attr("href");
        Answer page = Citizen.visiting("localhost").get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".news-article-body p").text()).isEqualTo("首班车六点发车。末班车二十点发车。");
        assertThat(page.html().select(".news-article-body img").attr("alt")).isEqualTo("夜里的江面");

        click(browser, "article:withdraw");
        browser.pressAndFollow(Keys.ENTER);
        assertThat(notice(browser)).contains("已撤回");
        assertThat(Citizen.visiting("localhost").get(address).status()).isEqualTo(404);
        expectNotPublic(title);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static void expectNotPublic(String title) {
        assertThat(citizenSearch(title).body()).doesNotContain("news-entry-link");
    }

    @Test
    void a_draft_is_deleted_after_a_question(Browser browser) {
        String title = "写错了的草稿";
        signIn(browser, WIDE);
        newArticle(browser, title);
        click(browser, "article:save");

        click(browser, "article:delete");
        assertThat(browser.evaluate("document.activeElement.id").toString()).endsWith(":confirm");
        browser.pressAndFollow(Keys.ENTER);

        assertThat(notice(browser)).contains("草稿已删除");
        assertThat(titles(browser)).isNotEmpty().doesNotContain(title);
    }

    private static Path picture() {
        return PortalServer.ofThisRun().home().resolve("sample/pictures/tide.png");
    }

    @Test
    void mistakes_are_told_and_nothing_typed_is_lost(Browser browser) {
        signIn(browser, WIDE);
        browser.tabTo(".news-desk-new a").pressAndFollow(Keys.ENTER);
        type(browser, "article:subtitle", "只写了副标题");
        typeBody(browser, "和正文");
        type(browser, "article:source", "市文化广电旅游局");

        click(browser, "article:submit");

        assertThat(browser.one(".form-mistakes").getText()).contains("请填写标题", "请填写栏目");
        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("form-mistakes");
        assertThat(browser.all(".news-editor-confirm")).isEmpty();
        assertThat(value(browser, "article:subtitle")).isEqualTo("只写了副标题");
        assertThat(value(browser, "article:source")).isEqualTo("市文化广电旅游局");
        assertThat(browser.one(".ql-editor").getText()).isEqualTo("和正文");
        assertThat(browser.one(field("article:title")).getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(browser.accessibilityFaults()).isEmpty();

        browser.tabTo(".form-mistakes a").press(Keys.ENTER);
        assertThat(browser.evaluate("document.activeElement.id").toString()).endsWith(":title");
    }

    @Test
    void who_was_overtaken_keeps_what_was_typed(Browser browser) {
        String title = "两位编辑同时修改";
        signIn(browser, WIDE);
        newArticle(browser, title);
        click(browser, "article:save");
        String address = browser.path();

        browser.inOtherTab(() -> {
            type(browser, "article:subtitle", "别人的副标题");
            click(browser, "article:save");
        });
        type(browser, "article:subtitle", "我的副标题");
        click(browser, "article:save");

        assertThat(browser.one(".form-mistakes").getText()).contains("别人修改了这篇新闻");
        assertThat(value(browser, "article:subtitle")).isEqualTo("我的副标题");
        click(browser, "article:overwrite");
        assertThat(browser.one(".news-editor-notice").getText()).contains("草稿已保存");
        browser.open(address, WIDE);
        assertThat(value(browser, "article:subtitle")).isEqualTo("我的副标题");
    }

    @Test
    void what_is_sent_twice_is_kept_once(Browser browser) {
        String title = "一次保存，两次点击";
        signIn(browser, WIDE);
        newArticle(browser, title);
        browser.tabTo(field("article:save"));

        browser.evaluate("fetch(document.activeElement.form.action, {method: 'POST',"
                + " body: new FormData(document.activeElement.form, document.activeElement)})"
                + ".then(() => { window.isSent = true; }) && true");
        Administration.await("the first click", () -> Boolean.TRUE.equals(browser.evaluate("window.isSent")));
        browser.pressAndFollow(Keys.ENTER);

        assertThat(browser.one(".news-editor-notice").getText()).contains("草稿已保存");
        browser.open(DESK, WIDE);
        assertThat(titles(browser)).containsOnlyOnce(title);
    }

    /** The session's end is that of a computer that has slept. */
    @Test
    void an_open_form_keeps_the_session_and_does_not_tell_of_what_fails(Browser browser) {
        String poll = "Object.values(PrimeFaces.widgets).find(widget => widget instanceof PrimeFaces.widget.Poll)";
        signIn(browser, WIDE);
        browser.tabTo(".news-desk-new a").pressAndFollow(Keys.ENTER);
        type(browser, "article:title", "写了很久的新闻");
        assertThat(browser.evaluate(poll + ".cfg.frequency")).isEqualTo(600L);

        browser.evaluate("$(document).one('pfAjaxError', () => { window.hasFailed = true; }) && true");
        browser.forgetCookies();
        browser.evaluate("!!" + poll + ".cfg.fn()");
        Administration.await("the refusal", () -> Boolean.TRUE.equals(browser.evaluate("window.hasFailed")));

        assertThat(browser.all(".faces-notice")).isEmpty();
        assertThat(value(browser, "article:title")).isEqualTo("写了很久的新闻");
    }

    @ParameterizedTest
    @ValueSource(ints = {WIDE, TELEPHONE})
    void table_and_form_are_in_order(int width, Browser browser) {
        SoftAssertions softly = new SoftAssertions();
        signIn(browser, width);
        browser.expectInOrder(softly, "table at " + width);
        browser.tabTo(".news-desk-title a").pressAndFollow(Keys.ENTER);
        browser.expectInOrder(softly, "form at " + width);
        softly.assertAll();
    }
}
