// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FacesForm;
import org.qiantang.portal.acceptance.server.FirstAdministrator;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.Resources;
import org.qiantang.portal.acceptance.server.ThemeZip;

/** Somebody of a department gives a hosted site themes of its own, in the browser; others cannot. */
@PortalTest
class ThemesIT {
    private static final String HOST = "gallery.localhost";
    private static final String SCREEN = "/editor/theme";
    private static final String PREVIEW = "/_theme-preview?theme=gallery-starter&number=";
    private static final String ANNEX = "annex.localhost";

    private static Citizen niZan = Citizen.visiting(HOST);
    private static Citizen stranger = Citizen.visiting(ANNEX);

    @BeforeAll
    static void make_sites() {
        Administration.importSite("gallery.yaml");
        String annex = Resources.text("gallery.yaml")
                .replace("key: gallery", "key: annex")
                .replace(HOST, ANNEX)
                .replace("ni.zan", "wen.tong");
        assertThat(Administration.putBlueprint(annex).status()).isEqualTo(200);
        niZan = signedIn(HOST, "ni.zan");
        stranger = signedIn(ANNEX, "wen.tong");
    }

    private static Citizen signedIn(String host, String name) {
        Citizen person = Citizen.visiting(host);
        AtomicReference<Answer> shown = new AtomicReference<>();
        Administration.await("a turn at sign-in", () -> {
            shown.set(person.showPassword(name, "tck4", "/"));
            return shown.get().status() != 429;
        });
        person.takeSecondStep(name, shown.get(), "/");
        return person;
    }

    /** The site has the theme of the site above again, and none of its own. */
    @AfterEach
    void put_things_away() {
        niZan.post("/_theme-preview", Map.of());
        Answer screen = niZan.get(SCREEN);
        if (screen.body().contains(":takeOff")) screen = press(screen, "takeOff");
        while (screen.body().contains(":theme:0:remove")) screen = press(press(screen, "theme:0:remove"), "confirm");
        assertThat(screen.html().select("main").text()).contains("还没有上传过主题包");
    }

    private static Answer press(Answer screen, String button) {
        return FacesForm.of(screen, "theme", "themes").press(niZan, button);
    }

    private static ThemeZip starter() {
        return ThemeZip.of(niZan.download(SCREEN + "?_resource=theme&_id=starter"));
    }

    private static Answer upload(ThemeZip zip) {
        Answer redirect = FacesForm.of(niZan.get(SCREEN), "theme", "upload")
                .upload(niZan, "send", "themeFile", "theme.zip", zip.bytes());
        return niZan.get(redirect.header("Location").orElseThrow());
    }

    private static String text(Answer screen) {
        return screen.html().select(".admin").text();
    }

    /** Address of the style sheet of the package; empty in a theme of the portal. */
    private static String sheet(Citizen reader) {
        Element link = reader.get("/").html().selectFirst("link[href*=/theme/gallery-starter/]");
        return link == null ? "" : link.attr("href");
    }

    @Test
    void a_package_is_seen_by_nobody_then_by_who_previews_it_then_by_everybody() {
        Citizen citizen = Citizen.visiting(HOST);

        assertThat(text(upload(starter()))).contains("主题包已保存为新版本", "gallery-starter", "ni.zan", "未启用");
        assertThat(sheet(citizen)).isEmpty();
        assertThat(sheet(niZan)).isEmpty();
        Answer live = niZan.get("/");

        assertThat(niZan.get(PREVIEW + 1).header("Location").orElse("")).isEqualTo("/");
        Answer preview = niZan.get("/");
        assertThat(preview.html().select(".drafts-bar").text()).contains("只有您看得到", "gallery-starter");
        assertThat(preview.meta("robots")).contains("noindex");
        assertThat(preview.header("Cache-Control").orElse("")).isEqualTo("private, no-store");
        assertThat(preview.header("Content-Security-Policy")).isEqualTo(live.header("Content-Security-Policy"));
        assertThat(sheet(niZan)).isNotEmpty();
        assertThat(sheet(citizen)).isEmpty();
        niZan.post("/_theme-preview", Map.of());
        assertThat(sheet(niZan)).isEmpty();

        assertThat(text(press(niZan.get(SCREEN), "row:0:activate"))).contains("主题已启用", "正在使用");
        Answer css = citizen.get(sheet(citizen));
        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Content-Type").orElse("")).startsWith("text/css");
        assertThat(css.body()).contains("--celadon: #1f5582");
    }

    @Test
    void an_earlier_version_can_be_shown_again_and_none_at_all() {
        Citizen citizen = Citizen.visiting(HOST);
        upload(starter());
        press(niZan.get(SCREEN), "row:0:activate");
        String first = sheet(citizen);

        upload(starter().replacing("theme.yaml", "#1f5582", "#1f4f7a"));
        assertThat(sheet(citizen)).isEqualTo(first);
        press(niZan.get(SCREEN), "row:0:activate");
        assertThat(citizen.get(sheet(citizen)).body()).contains("#1f4f7a");

        press(niZan.get(SCREEN), "row:1:activate");
        assertThat(sheet(citizen)).isEqualTo(first);
        Answer off = press(niZan.get(SCREEN), "takeOff");
        assertThat(text(off)).contains("本站恢复上级网站的主题", "上次启用的版本");
        assertThat(sheet(citizen)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            img/x.svg      | <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg> | img/x.svg      | <script>
            img/x.svg      | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>             | img/x.svg      | onload
            ../../evil.css | .a { color: red }                                                      | ../../evil.css | 文件名不安全
            css/site.css   | .a { background: url(https://evil.example/a.png) }                     | css/site.css   | evil.example
            css/site.css   | @import "//evil.example/a.css";                                        | css/site.css   | @import
            css/site.css   | .site-header { display: none }                                         | css/site.css   | 全市统一
            """)
    void an_attack_is_refused_with_file_and_reason(String file, String content, String told, String reason) {
        Answer screen = upload(starter().with(file, content));

        String row = screen.html().select(".admin-mistakes tbody tr").eachText().stream()
                .filter(one -> one.startsWith(told))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains(reason);
        assertThat(text(niZan.get(SCREEN))).contains("还没有上传过主题包");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        ThemeZip bad = starter()
                .with("img/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")
                .appending("css/site.css", "\n.a { background: url(https://evil.example/a.png) }")
                .replacing("theme.yaml", "celadon: \"#1f5582\"", "celadon: \"#dfe5e2\"");

        Answer screen = upload(bad);

        assertThat(screen.html().select(".admin-mistakes tbody th").eachText())
                .contains("css/site.css", "img/x.svg", "theme.yaml");
        assertThat(screen.html().select(".admin-mistakes").text()).contains("1.22:1", "至少要 4.50:1");
        assertThat(text(screen)).contains("没有保存");
    }

    @Test
    void a_theme_in_use_is_not_removed_and_one_without_the_layouts_of_pages_not_activated() {
        upload(starter());
        press(niZan.get(SCREEN), "row:0:activate");

        Answer screen = press(press(niZan.get(SCREEN), "theme:0:remove"), "confirm");
        assertThat(text(screen)).contains("还有网站正在使用这个主题，不能删除：gallery");

        Administration.putBlueprint(Resources.text("gallery.yaml")
                .replace("  languages", "  theme: gallery-starter\n  languages")
                .replaceFirst(
                        "layout: plain\n    windows:\n      main:", "layout: showcase\n    windows:\n      intro:"));
        assertThat(Citizen.visiting(HOST)
                        .get("/")
                        .html()
                        .select(".showcase-intro")
                        .text())
                .contains("你好");
        assertThat(text(press(niZan.get(SCREEN), "takeOff"))).contains("有页面使用了另一个主题没有的版式", "home");
        upload(starter()
                .replacing("theme.yaml", "showcase: [", "pavilion: [")
                .replacing("theme.yaml", "key: gallery-starter", "key: gallery-two")
                .renaming("layouts/showcase.mustache", "layouts/pavilion.mustache"));
        assertThat(text(press(niZan.get(SCREEN), "row:0:activate"))).contains("有页面使用了另一个主题没有的版式", "home");
        assertThat(sheet(Citizen.visiting(HOST))).isNotEmpty();
        Administration.putBlueprint(
                Resources.text("gallery.yaml").replace("  languages", "  theme: gallery-starter\n  languages"));
    }

    @Test
    void a_person_of_another_site_gets_nothing() { // C03
        upload(starter());
        FacesForm form = FacesForm.of(niZan.get(SCREEN), "theme", "themes");
        Citizen intruder = signedIn(HOST, "wen.tong");

        assertThat(intruder.get(SCREEN).status()).isEqualTo(403);
        assertThat(form.post(intruder, "row:0:activate").status()).isEqualTo(403);
        assertThat(intruder.get(SCREEN + "?_resource=theme&_id=package.gallery-starter.1")
                        .status())
                .isEqualTo(403);
        assertThat(intruder.get(PREVIEW + 1).status()).isEqualTo(404);
        String forged = "theme-preview=gallery-starter.1." + (System.currentTimeMillis() / 1000 + 600);
        Answer home = intruder.with("Cookie", forged).get("/");
        assertThat(home.html().select(".person-bar-name").text()).contains("wen.tong");
        assertThat(home.html().select(".drafts-bar")).isEmpty();
        assertThat(sheet(intruder)).isEmpty();
        assertThat(Citizen.visiting(HOST).get(PREVIEW + 1).header("Location").orElse(""))
                .startsWith("/_sign-in?return=");

        assertThat(text(stranger.get(SCREEN))).contains("还没有上传过主题包");
        assertThat(stranger.get(PREVIEW + 1).status()).isEqualTo(404);
        assertThat(stranger.get(SCREEN + "?_resource=theme&_id=package.gallery-starter.1")
                        .status())
                .isEqualTo(404);
        assertThat(sheet(Citizen.visiting(HOST))).isEmpty();
    }

    @Test
    void the_preview_is_begun_by_ones_own_pages_and_ends_by_itself() {
        upload(starter());

        assertThat(Citizen.visiting(HOST)
                        .post("/_theme-preview", Map.of(), Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(niZan.get(PREVIEW + 2).status()).isEqualTo(404);
        assertThat(niZan.get(PREVIEW + "x").status()).isEqualTo(404);
        assertThat(sheet(niZan)).isEmpty();
        String cookie = niZan.get(PREVIEW + 1).header("Set-Cookie").orElse("");
        assertThat(cookie).startsWith("theme-preview=").contains("HttpOnly", "SameSite=Lax", "Max-Age=1800");
        assertThat(sheet(niZan)).isNotEmpty();
        niZan.post("/_theme-preview", Map.of());

        long now = System.currentTimeMillis() / 1000;
        String value = "theme-preview=gallery-starter.1.";
        Citizen sameOne = signedIn(HOST, "ni.zan");
        assertThat(sheet(sameOne.with("Cookie", value + (now + 600)))).isNotEmpty();
        assertThat(sheet(sameOne.with("Cookie", value + (now - 1)))).isEmpty();
        assertThat(sheet(sameOne.with("Cookie", value + (now + 86_400)))).isEmpty();
    }

    @Test
    void no_blueprint_gives_a_site_one_version_or_the_theme_of_another_site() {
        upload(starter());
        for (String theme : List.of("gallery-starter@1", "gallery-starter")) {
            String annex = Resources.text("gallery.yaml")
                    .replace("key: gallery", "key: annex")
                    .replace(HOST, ANNEX)
                    .replace("ni.zan", "wen.tong")
                    .replace("  languages", "  theme: \"" + theme + "\"\n  languages");
            assertThat(Administration.putBlueprint(annex).status()).as(theme).isEqualTo(422);
        }
    }

    @Test
    void what_was_uploaded_can_be_had_again() {
        ThemeZip changed = starter().replacing("theme.yaml", "version: \"1\"", "version: \"spring\"");
        byte[] zip = changed.bytes();

        assertThat(text(upload(changed))).contains("spring");

        assertThat(niZan.download(SCREEN + "?_resource=theme&_id=package.gallery-starter.1"))
                .isEqualTo(zip);
        assertThat(niZan.get(SCREEN + "?_resource=theme&_id=package.gallery-starter.9")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_audit_log_has_what_was_done() {
        upload(starter());
        press(niZan.get(SCREEN), "row:0:activate");
        press(niZan.get(SCREEN), "takeOff");
        press(press(niZan.get(SCREEN), "theme:0:remove"), "confirm");

        String log = FirstAdministrator.ofAudit()
                .signedIn("admin.localhost")
                .get("/audit?_resource=audit&_id=csv&audit.object=theme:gallery-starter")
                .body();

        assertThat(log)
                .contains("theme.uploaded", "theme.activated", "theme.takenOff", "theme.removed", "ni.zan", "gallery");
    }
}
