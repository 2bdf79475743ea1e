// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FirstAdministrator;
import org.qiantang.portal.acceptance.server.PortalTest;

/** People sign in, are known to portlets, and sign out. */
@PortalTest
class AccountsIT {
    private static final String TOWN = "town.localhost";

    private final Citizen citizen = Citizen.visiting(TOWN);

    @Deployment(name = "ballot", testable = false)
    static WebArchive ballot() {
        return Applications.ballot();
    }

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    // ------------------------------------------------------------------ signing in

    @Test
    void a_reader_gets_no_cookie_and_no_session() {
        citizen.get("/visitor");
        citizen.get("/_sign-in?return=/visitor");
        citizen.signIn("willow", "wrong", "/visitor");

        assertThat(citizen.hasCookies()).isFalse();
    }

    @Test
    void a_reader_is_led_to_sign_in_and_back() {
        String link = citizen.get("/ballot?from=mail")
                .html()
                .select("footer a[href*=_sign-in]")
                .attr("href");
        Answer form = citizen.get(link);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(form.meta("robots")).contains("noindex");
        String back = form.html().select("input[name=return]").attr("value");

        Answer in = citizen.signIn("willow", "tck", back);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).contains("/ballot");
        Answer page = citizen.get("/ballot");
        assertThat(page.html().select(".person-bar-name strong").text()).isEqualTo("willow");
        assertThat(page.html().select("footer a[href*=_sign-in]")).isEmpty();
        assertThat(page.header("Cache-Control")).contains("private, no-store");
        assertThat(citizen.get("/_sign-in?return=/ballot").header("Location")).contains("/ballot");
    }

    @Test
    void what_one_person_sees_is_not_shown_to_another() {
        citizen.signIn("willow", "tck", "/");
        for (String page : new String[] {"/", "/ballot", "/no/such/page"}) {
            assertThat(citizen.get(page).body()).contains("willow");
            Answer anonymous = Citizen.visiting(TOWN).get(page);
            assertThat(anonymous.body()).doesNotContain("willow").contains("/_sign-in?");
            assertThat(anonymous.header("Cache-Control")).contains("no-cache");
        }
    }

    @Test
    void the_page_speaks_the_languages_of_the_site() {
        assertThat(citizen.get("/_sign-in").html().select("h1").text()).isEqualTo("登录");
        Answer english = citizen.get("/en/_sign-in");
        assertThat(english.html().select("h1").text()).isEqualTo("Sign in");
        assertThat(english.html().select("form.form").attr("action")).isEqualTo("/en/_sign-in");
        assertThat(citizen.get("/zh-CN/_sign-in").status()).isEqualTo(404);
        assertThat(citizen.get("/fr/_sign-in").status()).isEqualTo(404);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_answered_alike() {
        Answer wrong = citizen.signIn("lotus", "guess", "/ballot");
        Answer unknown = citizen.signIn("nobody-here", "guess", "/ballot");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#name").attr("value")).isEqualTo("lotus");
        assertThat(wrong.html().select("#password").attr("value")).isEmpty();
        assertThat(wrong.html().select("[role=alert] a[href=#name]")).hasSize(1);
        assertThat(wrong.html().select("input[name=return]").attr("value")).isEqualTo("/ballot");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).isEqualTo(wrong.body().replace("lotus", "nobody-here"));
    }

    @Test
    void who_guesses_has_to_wait_whether_the_name_is_there_or_not() {
        for (String name : new String[] {"guessed", "<b>\"'"}) {
            for (int i = 0; i < 5; i++) citizen.signIn(name, "guess", "/");
            Answer late = citizen.signIn(name, "guess", "/");

            assertThat(late.status()).isEqualTo(429);
            assertThat(late.html().select("#name").attr("value")).isEqualTo(name);
        }
        assertThat(citizen.signIn("willow", "tck", "/").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "\u0001/ballot",
                "/\uFFFD",
                "ballot",
                "/_sign-in",
                "/en/_sign-out"
            })
    void nobody_is_led_away(String target) {
        Answer in = citizen.signIn("willow", "tck", target);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).contains("/");
        assertThat(in.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a="));
    }

    @Test
    void another_site_can_neither_sign_somebody_in_nor_out() {
        for (String path : new String[] {"/_sign-in", "/_sign-out"}) {
            Answer answer = citizen.post(
                    path, Map.of("name", "willow", "password", "tck"), Map.of("Sec-Fetch-Site", "cross-site"));
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(citizen.post(
                                    path,
                                    Map.of("name", "willow", "password", "tck"),
                                    Map.of("Origin", "http://evil.example"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(citizen.hasCookies()).isFalse();
        assertThat(citizen.get("/_sign-out").status()).isEqualTo(405);
    }

    @Test
    void a_client_that_names_no_origin_shows_that_it_has_read_the_form() {
        String token =
                citizen.get("/_sign-in").html().select("input[name=_token]").attr("value");

        Map<String, String> form = Map.of("name", "willow", "password", "tck");
        assertThat(citizen.post("/_sign-in", form, Map.of()).status()).isEqualTo(403);
        assertThat(citizen.post("/_sign-in", Map.of("name", "willow", "password", "tck", "_token", token), Map.of())
                        .status())
                .isEqualTo(303);
    }

    @Test
    @DisplayName("B06: a cookie of serialised objects, as other portals take it to remember people, is not looked at")
    void serialised_objects() {
        String object =
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==";
        String usual = citizen.get("/visitor").body();

        Answer answer =
                Citizen.visiting(TOWN).with("Cookie", "rememberMe=" + object).get("/visitor");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(usual);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    // ------------------------------------------------------------------ sessions and portlets

    @Test
    void a_portlet_knows_who_has_signed_in() {
        Answer before = citizen.get("/visitor");
        assertThat(before.text("w_visitor_user")).isEqualTo("null");
        assertThat(before.text("w_visitor_principal")).isEqualTo("null");
        assertThat(before.text("w_visitor_editor")).isEqualTo("false");

        citizen.signIn("willow", "tck", "/visitor");

        Answer page = citizen.get("/visitor");
        assertThat(page.text("w_visitor_user")).isEqualTo("willow");
        assertThat(page.text("w_visitor_principal")).isEqualTo("willow");
        assertThat(page.text("w_visitor_auth")).isEqualTo("FORM");
        assertThat(page.text("w_visitor_editor")).isEqualTo("true");
        assertThat(page.text("w_visitor_administrator")).isEqualTo("false");
    }

    @Test
    void the_session_gets_a_new_id_and_nothing_is_taken_over() {
        citizen.submit(citizen.get("/visitor").link("w_visitor_introduce"), Map.of("value", "somebody"));
        String before = citizen.session();
        assertThat(before).isNotEmpty();

        Answer in = citizen.signIn("willow", "tck", "/visitor");

        assertThat(citizen.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(in.header("Set-Cookie").orElse(""))
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        assertThat(citizen.get("/visitor").text("w_visitor_name")).isEqualTo("stranger");
        Answer old =
                Citizen.visiting(TOWN).with("Cookie", "JSESSIONID=" + before).get("/visitor");
        assertThat(old.text("w_visitor_name")).isEqualTo("stranger");
        assertThat(old.text("w_visitor_user")).isEqualTo("null");
    }

    @Test
    void signing_out_ends_the_sessions_of_portlet_applications_too() {
        citizen.signIn("willow", "tck", "/visitor");
        Answer known = citizen.submit(citizen.get("/visitor").link("w_visitor_introduce"), Map.of("value", "Bai Juyi"));
        assertThat(known.text("w_visitor_name")).isEqualTo("Bai Juyi");
        assertThat(known.text("w_visitor_user")).isEqualTo("willow");
        String session = citizen.session();

        Answer out = citizen.post("/_sign-out", Map.of());

        assertThat(out.status()).isEqualTo(303);
        assertThat(out.header("Location")).contains("/");
        assertThat(citizen.get("/visitor").text("w_visitor_name")).isEqualTo("stranger");
        Answer stolen =
                Citizen.visiting(TOWN).with("Cookie", "JSESSIONID=" + session).get("/visitor");
        assertThat(stolen.text("w_visitor_name")).isEqualTo("stranger");
        assertThat(stolen.text("w_visitor_user")).isEqualTo("null");
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old_one() {
        citizen.signIn("lotus", "tck2", "/");
        assertThat(citizen.get("/").body()).contains("lotus");

        Administration.importSite("town.yaml");
        assertThat(citizen.get("/").body()).as("the same password again").contains("lotus");

        String town = org.qiantang.portal.acceptance.server.Resources.text("town.yaml");
        Administration.putBlueprint(town.replace("tck2", "another"));
        assertThat(citizen.get("/").body()).doesNotContain("lotus");
        Administration.importSite("town.yaml");
    }

    // ------------------------------------------------------------------ administrators

    @Test
    void a_one_time_password_opens_nothing_but_its_own_change() {
        var admin = FirstAdministrator.ofThisRun();

        assertThat(admin.signInWithOneTimePassword().status()).isEqualTo(200);
        assertThat(admin.signInWithOneTimePassword().html().select("#new-password"))
                .hasSize(1);
        assertThat(admin.homeWithOneTimePassword().html().select(".person-bar")).isEmpty();
        assertThat(admin.tooShort().status()).isEqualTo(422);
        assertThat(admin.chosen().html().select(".qr-code svg")).hasSize(1);
        assertThat(admin.afterSecondStep()
                        .html()
                        .select(".person-bar-name strong")
                        .text())
                .isEqualTo(admin.name());
    }

    @Test
    void the_catalogue_is_for_administrators() {
        assertThat(citizen.get("/en/_admin/catalogue").header("Location"))
                .contains("/en/_sign-in?return=%2Fen%2F_admin%2Fcatalogue");
        citizen.signIn("willow", "tck", "/");
        assertThat(citizen.get("/_admin/catalogue").status()).isEqualTo(403);
        assertThat(citizen.get("/").body()).doesNotContain("/_admin/catalogue");
        assertThat(FirstAdministrator.ofThisRun().catalogueWithOneTimePassword().status())
                .isEqualTo(303);

        Citizen admin = FirstAdministrator.ofThisRun().signedIn(TOWN);
        String link = admin.get("/en")
                .html()
                .select(".person-bar-link[href$=/_admin/catalogue]")
                .attr("href");
        Answer page = admin.get(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
        var ballot = page.html().select("table:has(caption:contains(test-ballot)) tr:has(th:contains(Ballot <1>))");
        assertThat(ballot.select("td[data-label=Modes] li").eachText()).contains("view", "edit", "help");
        assertThat(ballot.select("td[data-label=Events]").text()).contains("sends {urn:qiantang:test}voted");
        assertThat(ballot.select("td[data-label^=Site] li").eachText())
                .contains("Testing Town / Ballot / ballot", "Testing Town / Preferred / first, second");
        var district =
                page.html().select("table:has(caption:contains(test-ballot)) tr:has(code:matchesOwn(^district$))");
        assertThat(district.select("td[data-label^=Public]").text()).isEqualTo("district {urn:qiantang:test}district");
        assertThat(admin.post(link, Map.of()).status()).isEqualTo(405);
    }

    @Test
    void an_administrator_sets_up_windows_for_all_and_a_citizen_for_herself() {
        assertThat(citizen.get("/ballot?ballot:mode=edit").status())
                .as("a reader")
                .isEqualTo(403);
        citizen.signIn("willow", "tck", "/");
        assertThat(citizen.get("/ballot?ballot:mode=edit").status()).isEqualTo(200);

        Citizen admin = FirstAdministrator.ofThisRun().signedIn(TOWN);
        Answer edit = admin.get("/ballot?ballot:mode=edit");

        assertThat(edit.status()).isEqualTo(200);
        assertThat(edit.text("w_ballot_edit")).isEqualTo("not for citizens");
        assertThat(admin.get("/visitor").text("w_visitor_administrator")).isEqualTo("true");
        assertThat(admin.get("/_admin/sites").status())
                .as("a session opens no interface for programs")
                .isEqualTo(401);
    }
}
