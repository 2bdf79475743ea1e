// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FirstAdministrator;
import org.qiantang.portal.acceptance.server.Telephone;

/**
 * The three administrators at their screens, and a citizen with her own account. In an order: the auditor looks for what
 * the others have done.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministrationBrowserIT {
    private static final String HOST = "admin.localhost";
    private static final int WIDE = 1440;
    private static final int TELEPHONE = 390;

    @TempDir
    Path folder;

    @BeforeAll
    static void make_a_citizen() {
        String main = Administration.get("/_admin/sites/main/blueprint").body();
        assertThat(Administration.putBlueprint(main + "\naccounts:\n  - {name: camellia, password: tck4}\n")
                        .status())
                .isEqualTo(200);
    }

    // ------------------------------------------------------------------ by hand

    private static void signIn(Browser browser, FirstAdministrator who) {
        browser.open(HOST, "/", WIDE, "light");
        browser.forgetCookies();
        browser.open(HOST, "/_sign-in", WIDE, "light");
        showPassword(browser, who.name(), who.password());
        browser.tabTo("#code").press(who.code()).pressAndFollow(Keys.ENTER);
        assertThat(browser.one(".person-bar-name strong").getText()).isEqualTo(who.name());
    }

    /** The portal tries few passwords at a time; who is told to come later does. */
    private static void showPassword(Browser browser, String name, String password) {
        Administration.await("a turn at sign-in", () -> {
            browser.one("#name").clear();
            browser.tabTo("#name").press(name, Keys.TAB, password).pressAndFollow(Keys.ENTER);
            return browser.all("#name").isEmpty();
        });
    }

    /** As {@link #showPassword}, for what asks for the password again. */
    private static void patiently(Browser browser, Runnable form) {
        Administration.await("a turn for a password", () -> {
            form.run();
            return browser.all(".form-mistakes").stream()
                    .noneMatch(mistakes -> mistakes.getText().contains("尝试次数过多"));
        });
    }

    private static void look(Browser browser, String path) {
        browser.open(HOST, path, WIDE, "light");
    }

    private static String field(String id) {
        return "[id$=':" + id + "']";
    }

    /** What a field has is marked when Tab reaches it, so it is replaced. */
    private static void type(Browser browser, String id, String text) {
        browser.tabTo(field(id)).selectAll().press(text);
    }

    private static void click(Browser browser, String id) {
        browser.tabTo(field(id)).pressAndFollow(Keys.ENTER);
    }

    private static void choose(Browser browser, String id, String part) {
        browser.all(field(id) + " option").stream()
                .filter(option -> option.getText().contains(part))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String value(Browser browser, String id) {
        return browser.one(field(id)).getAttribute("value");
    }

    private static String done(Browser browser) {
        return browser.one(".admin-done").getText();
    }

    private static String rows(Browser browser) {
        return browser.all(".admin-table tbody tr").stream()
                .map(WebElement::getText)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> menu(Browser browser) {
        return browser.all(".site-nav a").stream().map(WebElement::getText).toList();
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void expectInOrder(Browser browser, String... paths) {
        SoftAssertions softly = new SoftAssertions();
        for (int width : new int[] {WIDE, TELEPHONE}) {
            for (String path : paths) {
                browser.open(HOST, path, width, "light");
                String where = path + " at " + width;
                softly.assertThat(browser.hasHorizontalScroll())
                        .as("horizontal scroll of " + where)
                        .isFalse();
                softly.assertThat(browser.all("h1"))
                        .as("main headings of " + where)
                        .hasSize(1);
                softly.assertThat(browser.all(".admin"))
                        .as("content of " + where)
                        .hasSize(1);
                softly.assertThat(browser.accessibilityFaults())
                        .as("accessibility of " + where)
                        .isEmpty();
                softly.assertThat(browser.consoleErrors())
                        .as("console of " + where)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    // ------------------------------------------------------------------ who may

    @Test
    @Order(1)
    void who_has_not_signed_in_is_led_to_it_and_who_may_not_is_refused() {
        Citizen anonymous = Citizen.visiting(HOST);
        assertThat(anonymous.get("/").html().select(".admin").text()).contains("请先登录");
        assertThat(anonymous.get("/en").html().select(".admin").text()).contains("Please sign in first");
        assertThat(anonymous.get("/accounts").header("Location").orElse("")).contains("/_sign-in?return=%2Faccounts");
        Citizen citizen = Citizen.visiting(HOST);
        Administration.await(
                "a turn at sign-in",
                () -> citizen.signIn("camellia", "tck4", "/").status() == 303);

        for (String page : List.of("accounts", "organisations", "grants", "sessions", "audit", "explain")) {
            assertThat(citizen.get("/" + page).status()).as(page).isEqualTo(403);
            assertThat(citizen.get("/").body()).doesNotContain("href=\"/" + page + "\"");
        }
        assertThat(citizen.get("/audit?_resource=audit&_id=csv").status()).isEqualTo(403);
    }

    // ------------------------------------------------------------------ the system administrator

    @Test
    @Order(2)
    void the_system_administrator_adds_an_account_and_takes_tables_over(Browser browser) throws IOException {
        signIn(browser, FirstAdministrator.ofThisRun());
        look(browser, "/");
        assertThat(menu(browser)).containsExactly("管理后台", "站点树", "账号", "机构与岗位", "会话", "新建网站");

        addAnAccount(browser);
        issueAToken(browser);
        takeTablesOver(browser);

        assertThat(browser.consoleErrors()).isEmpty();
        expectInOrder(
                browser,
                "/",
                "/sites",
                "/sites?sites.text=edu",
                "/accounts",
                "/accounts?accounts._view=account-new",
                "/accounts?accounts._view=account&accounts.name=su.shi",
                "/organisations",
                "/organisations?organisations._view=organisation&organisations.code=waterworks",
                "/organisations?organisations._view=import",
                "/sessions",
                "/en/sessions",
                "/my-account",
                "/my-account?account._view=second-step");
    }

    private static void addAnAccount(Browser browser) {
        look(browser, "/accounts");
        browser.tabTo("a[href*='account-new']").pressAndFollow(Keys.ENTER);
        type(browser, "account:displayName", "苏轼");
        click(browser, "account:add");

        assertThat(browser.one(".form-mistakes").getText()).contains("请填写账号", "请填写电子邮箱");
        assertThat(browser.evaluate("document.activeElement.className")).isEqualTo("form-mistakes");
        assertThat(value(browser, "account:displayName")).isEqualTo("苏轼");
        assertThat(browser.accessibilityFaults()).isEmpty();

        type(browser, "account:name", "su.shi");
        type(browser, "account:mail", "su.shi@hangzhou.example");
        click(browser, "account:add");

        assertThat(done(browser)).isEqualTo("账号已建立。");
        type(browser, "change:displayName", "苏东坡");
        click(browser, "change:save");
        assertThat(done(browser)).isEqualTo("资料已修改。");
        look(browser, "/accounts");
        type(browser, "filter:text", "东坡");
        click(browser, "filter:search");
        assertThat(rows(browser)).contains("su.shi", "工作人员").doesNotContain("admin");
    }

    private static void issueAToken(Browser browser) {
        look(browser, "/accounts?accounts._view=account-new");
        choose(browser, "account:kind", "接入方");
        type(browser, "account:name", "weather-bureau");
        type(browser, "account:displayName", "市气象局");
        click(browser, "account:add");
        type(browser, "token:label", "气象预警导入");
        String end = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(90).toString();
        browser.evaluate("document.querySelector(\"" + field("token:expires") + "\").value = '" + end + "'");
        click(browser, "token:issue");

        assertThat(browser.one(".admin-result--good code").getText()).hasSizeGreaterThan(20);
        assertThat(browser.path())
                .doesNotContain(browser.one(".admin-result--good code").getText());
        assertThat(rows(browser)).contains("气象预警导入");
        assertThat(browser.accessibilityFaults()).isEmpty();
        click(browser, "tokens:row:0:revoke");
        assertThat(done(browser)).isEqualTo("访问令牌已撤销。");
    }

    private void takeTablesOver(Browser browser) throws IOException {
        look(browser, "/organisations?organisations._view=import");
        browser.one(field("import:table")).sendKeys(table("organs.csv", """
                机构代码,上级机构代码,机构名称
                town-hall,,市政府
                Water Works,town-hall,市水务局
                lost,nowhere,无主机构
                """).toString());
        click(browser, "import:check");

        assertThat(rows(browser)).contains("第 3 行", "第 4 行", "“nowhere”不存在");
        assertThat(browser.all(field("import:take"))).isEmpty();
        assertThat(browser.accessibilityFaults()).isEmpty();
        look(browser, "/organisations");
        assertThat(browser.one(".admin").getText()).doesNotContain("市政府");

        look(browser, "/organisations?organisations._view=import");
        browser.one(field("import:table")).sendKeys(table("organs.csv", """
                机构代码,上级机构代码,机构名称
                town-hall,,市政府
                waterworks,town-hall,市水务局
                """).toString());
        click(browser, "import:check");
        assertThat(browser.one(".admin-result--good").getText()).contains("organs.csv");
        click(browser, "import:take");
        assertThat(done(browser)).isEqualTo("表格已导入。");
        assertThat(rows(browser)).contains("市水务局");

        look(browser, "/organisations?organisations._view=import");
        choose(browser, "import:kind", "人员");
        browser.one(field("import:table")).sendKeys(table("staff.csv", """
                账号,姓名,电子邮箱,机构代码,岗位
                bai.juyi,白居易,bai.juyi@hangzhou.example,waterworks,信息员
                """).toString());
        click(browser, "import:check");
        click(browser, "import:take");
        look(browser, "/organisations?organisations._view=organisation&organisations.code=waterworks");
        assertThat(rows(browser)).contains("信息员", "白居易");
    }

    @Test
    @Order(3)
    void a_template_can_be_had() {
        Citizen admin = FirstAdministrator.ofThisRun().signedIn(HOST);

        Answer template = admin.get("/organisations?_resource=organisations&_id=template-staff");

        assertThat(template.body()).startsWith("\uFEFF账号,姓名,电子邮箱");
        assertThat(template.header("Content-Type").orElse("")).startsWith("text/csv");
    }

    // ------------------------------------------------------------------ the security administrator

    @Test
    @Order(4)
    void the_security_administrator_gives_roles_and_explains_what_they_bring(Browser browser) {
        signIn(browser, FirstAdministrator.ofSecurity());
        look(browser, "/");
        assertThat(menu(browser)).containsExactly("管理后台", "账号", "机构与岗位", "角色与授权", "会话", "权限解释");
        assertThat(explained(browser)).startsWith("不可以").contains("没有任何授权允许此操作");

        look(browser, "/grants?account=su.shi&grants._view=grant-new");
        choose(browser, "grant:role", "编辑");
        choose(browser, "grant:scope", "中国杭州");
        click(browser, "grant:give");

        assertThat(done(browser)).isEqualTo("角色已授予。");
        assertThat(rows(browser)).contains("su.shi", "编辑", "站点：中国杭州", "security");
        assertThat(explained(browser)).startsWith("可以").contains("角色“编辑”");
        refuseTwoAdministratorsInOne(browser);
        takeBack(browser);
        assertThat(browser.consoleErrors()).isEmpty();
        expectInOrder(
                browser,
                "/grants",
                "/grants?account=admin",
                "/grants?grants._view=grant-new",
                "/grants?grants._view=grant-new&grants.to=post",
                "/grants?grants._view=roles",
                "/grants?grants._view=role&grants.key=editor",
                "/grants?grants._view=role",
                "/explain?account=su.shi&explain.permission=content%3Anews%3Aedit&explain.site=main",
                "/en/explain?account=su.shi&explain.permission=content%3Anews%3Aedit&explain.site=main");
    }

    private static String explained(Browser browser) {
        look(browser, "/explain?account=su.shi");
        type(browser, "explain:permission", "content:news:edit");
        choose(browser, "explain:site", "中国杭州");
        click(browser, "explain:ask");
        return browser.one(".admin-result").getText();
    }

    private static void refuseTwoAdministratorsInOne(Browser browser) {
        look(browser, "/grants?account=admin&grants._view=grant-new");
        choose(browser, "grant:role", "审计管理员");
        click(browser, "grant:give");

        assertThat(browser.one(".form-mistakes").getText()).contains("三员分立", "“系统管理员”");
        assertThat(browser.accessibilityFaults()).isEmpty();
    }

    private static void takeBack(Browser browser) {
        look(browser, "/grants?account=su.shi");
        click(browser, "grants:row:0:revoke");
        assertThat(browser.one(".admin-result").getText()).contains("su.shi", "编辑");
        assertThat(browser.evaluate("document.activeElement.id").toString()).endsWith(":confirm");
        assertThat(browser.accessibilityFaults()).isEmpty();

        browser.pressAndFollow(Keys.ENTER);

        assertThat(done(browser)).isEqualTo("角色已收回。");
        assertThat(browser.all(".admin-table")).isEmpty();
    }

    // ------------------------------------------------------------------ the auditor

    @Test
    @Order(5)
    void the_auditor_sees_what_the_others_have_done(Browser browser) {
        signIn(browser, FirstAdministrator.ofAudit());
        look(browser, "/");
        assertThat(menu(browser)).containsExactly("管理后台", "审计日志");
        look(browser, "/audit");

        type(browser, "filter:object", "account:su.shi");
        click(browser, "filter:search");
        assertThat(rows(browser))
                .contains("admin 建立账号 account.added", "admin 修改账号 account.changed", "security 授予角色 grant.added");
        click(browser, "verify:do");
        assertThat(browser.one(".admin-result").getText()).contains("完整，未发现改动");

        type(browser, "filter:action", "account.changed");
        type(browser, "filter:object", "account:su.shi");
        click(browser, "filter:search");
        browser.tabTo(".admin-audit summary").press(Keys.ENTER);
        assertThat(browser.one(".admin-details").getText()).contains("苏轼 → 苏东坡");
        assertThat(browser.consoleErrors()).isEmpty();
        expectInOrder(browser, "/audit", "/en/audit?audit.outcome=DENIED", "/audit?audit.actor=nobody");
    }

    @Test
    @Order(6)
    void the_auditor_takes_away_what_was_looked_for_as_a_table() {
        Citizen auditor = FirstAdministrator.ofAudit().signedIn(HOST);

        Answer csv = auditor.get("/audit?_resource=audit&_id=csv&audit.action=account.added");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Disposition").orElse("")).contains("audit.csv");
        assertThat(csv.body())
                .startsWith("\uFEFFnumber,time,actor")
                .contains("su.shi")
                .doesNotContain("grant.added");
    }

    // ------------------------------------------------------------------ a citizen

    @Test
    @Order(7)
    void a_citizen_keeps_her_own_account(Browser browser) {
        browser.open("/", WIDE).forgetCookies();
        browser.open("/my-account", WIDE);
        assertThat(browser.one(".admin").getText()).contains("请先登录");
        browser.tabTo(".admin a").pressAndFollow(Keys.ENTER);
        showPassword(browser, "camellia", "tck4");
        assertThat(browser.path()).isEqualTo("/my-account");
        assertThat(browser.one(".person-bar-link").getText()).isEqualTo("我的账号");

        patiently(browser, () -> choosePassword(browser, "wrong"));
        assertThat(browser.one(".form-mistakes").getText()).contains("当前密码不正确");
        assertThat(value(browser, "choose:password")).isEmpty();
        assertThat(browser.accessibilityFaults()).isEmpty();

        setUpSecondStep(browser);
        patiently(browser, () -> choosePassword(browser, "tck4"));
        assertThat(done(browser)).contains("密码已修改");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static void choosePassword(Browser browser, String old) {
        type(browser, "choose:password", old);
        type(browser, "choose:newPassword", "lake in the morning");
        type(browser, "choose:newPasswordAgain", "lake in the morning");
        click(browser, "choose:do");
    }

    private static void setUpSecondStep(Browser browser) {
        browser.tabTo("a[href*='second-step']").pressAndFollow(Keys.ENTER);
        assertThat(browser.all(".qr-code svg")).hasSize(1);
        assertThat(browser.accessibilityFaults()).isEmpty();
        String code =
                Telephone.of("camellia").take(browser.one("code[id$='secret']").getText());
        patiently(browser, () -> {
            type(browser, "begin:code", code);
            type(browser, "begin:password", "tck4");
            click(browser, "begin:do");
        });
        assertThat(browser.all(".recovery-codes code")).hasSizeGreaterThan(5);
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.tabTo(".admin-result a").pressAndFollow(Keys.ENTER);
        assertThat(browser.one("h2 .admin-state").getText()).isEqualTo("已启用");
    }
}
