// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.DeploymentsFolder;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.SampleNews;

/** Portlet applications that others wrote and published in the javax time, dropped in as they are. */
@PortalTest
class ThirdPartyIT {
    private static final String GUESTS = "guests.localhost";
    private static final Path PUBLISHED =
            Path.of(System.getProperty("portal.acceptance.thirdParty", "target/third-party"));

    private final Citizen citizen = Citizen.visiting(GUESTS);

    @BeforeAll
    static void drop_them_in() {
        Administration.importSite("guests.yaml");
        DeploymentsFolder.deploy(PUBLISHED.resolve("testsuite.war"), "testsuite.war", "testsuite/286TestPortlet");
        DeploymentsFolder.deploy(PUBLISHED.resolve("newsreader.war"), "newsreader.war", "newsreader/news");
        DeploymentsFolder.deploy(PUBLISHED.resolve("widgets.war"), "widgets.war", "widgets/tips");
    }

    @AfterAll
    static void take_them_out() {
        DeploymentsFolder.undeploy("testsuite.war", "testsuite/286TestPortlet");
        DeploymentsFolder.undeploy("newsreader.war", "newsreader/news");
        DeploymentsFolder.undeploy("widgets.war", "widgets/tips");
    }

    // ------------------------------------------------------------------ test suite of Apache Pluto 2, with plain JSPs

    private static Element window(Answer page, String key) {
        Element window = page.window(key);
        assertThat(window).as(page.body()).isNotNull();
        assertThat(window.hasClass("window--failed")).as(window.toString()).isFalse();
        return window;
    }

    /** Follows the link to a test, which is an action, as a browser does. */
    private static Answer choose(Citizen citizen, String key, String test) {
        citizen.with("Sec-Fetch-Site", "same-origin")
                .with("Sec-Fetch-Mode", "navigate")
                .with("Sec-Fetch-Dest", "document");
        for (Element row : window(citizen.get("/en/suite"), key).select("tr")) {
            if (row.text().contains(test)) {
                Answer redirect = citizen.get(row.select("a").attr("href"));
                return citizen.get(redirect.header("Location").orElseThrow());
            }
        }
        throw new AssertionError("no test " + test);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Render Parameter Test",
                "Action Parameter Test",
                "Dispatcher Request Test",
                "Simple Attribute Test",
                "Application Scoped Session Attribute Test",
                "Context Init Parameter Test",
                "Preference In Render Test",
                "Resource Bundle Test"
            })
    void tests_of_the_first_version_of_the_specification_pass(String test) {
        assertThat(window(choose(citizen, "first", test), "first").text())
                .contains("PASSED")
                .doesNotContain("FAILED");
    }

    @Test
    void a_test_that_stores_preferences_passes_for_an_administrator() {
        Answer page = choose(Administration.visiting(GUESTS), "first", "Preference In Action Test");

        assertThat(window(page, "first").text()).contains("PASSED").doesNotContain("FAILED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Render Filter Test",
                "Action Filter Test",
                "Event Filter Test",
                "Simple Payload Event Test",
                "Complex Payload Event Test"
            })
    void tests_of_portlet_filters_and_events_pass(String test) {
        assertThat(window(choose(citizen, "second", test), "second").text())
                .contains("PASSED")
                .doesNotContain("FAILED");
    }

    @Test
    void a_resource_is_served_through_a_filter() {
        Element shown = window(choose(citizen, "second", "Resource Filter Test"), "second");

        Answer resource =
                citizen.get(shown.select("a[href*=_resource]").attr("href").strip());

        assertThat(resource.status()).isEqualTo(200);
        assertThat(resource.html().text()).contains("PASSED").doesNotContain("FAILED");
    }

    @Test
    void a_public_render_parameter_without_a_name_reaches_the_other_portlet() {
        Answer page = choose(citizen, "second", "Public Render Parameter Test");

        assertThat(window(page, "companion").text()).contains("checkPublicRenderParameter test: Passed");
    }

    @Test
    void its_help_mode_is_open_to_readers() {
        assertThat(window(citizen.get("/en/suite?first:mode=help"), "first").text())
                .isNotBlank();
    }

    @Test
    void its_servlets_for_another_portal_do_nothing() {
        assertThat(citizen.get("/testsuite/PlutoInvoker/TestPortlet1").status()).isEqualTo(405);
    }

    // ------------------------------------------------------------------ news reader: Spring, Hibernate, its own
    // database

    @Test
    void a_news_reader_shows_the_news_of_this_portal() {
        SampleNews.require();
        Citizen administrator = Administration.visiting(GUESTS);
        administrator.with("Sec-Fetch-Site", "same-origin");
        window(administrator.get("/en/reader"), "reader");

        Element edit = window(administrator.get("/en/reader?reader:mode=edit"), "reader");
        Element form = window(
                        administrator.get(
                                edit.select("a:contains(Add a news feed)").attr("href")),
                        "reader")
                .selectFirst("form");
        assertThat(form).isNotNull();
        Answer saved = administrator.submit(
                form.attr("action"),
                Map.of(
                        "id",
                        "-1",
                        "name",
                        "要闻",
                        "url",
                        "http://127.0.0.1:" + PortalServer.ofThisRun().httpPort()
                                + "/columns/yaowen?_resource=items&_id=atom"));
        assertThat(window(saved, "reader").text()).contains("要闻");

        JsonNode feed = administrator
                .get("/en/reader?_resource=reader&activeateNews=1&page=0")
                .json()
                .get("feed");
        assertThat(feed.get("entries")).isNotEmpty();
        assertThat(feed.get("entries").get(0).get("link").asText()).contains("/news/");
    }

    @Test
    void readers_see_its_list_and_its_help() {
        assertThat(window(citizen.get("/en/reader"), "reader").select(".news-feeds-container"))
                .hasSize(1);
        assertThat(window(citizen.get("/en/reader?reader:mode=help"), "reader").text())
                .contains("News feeds are commonly called RSS Feeds");
    }

    // ------------------------------------------------------------------ widgets: many small Spring portlets

    @ParameterizedTest
    @CsvSource({
        "calendar, w_calendar_calendar-channel",
        "tips, 'Bring your card'",
        "page, How To Create a Simple JSP Portlet"
    })
    void widgets_stand_side_by_side(String key, String content) {
        assertThat(window(citizen.get("/en/desk"), key).html()).contains(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/widgets/rs/jquery/1.10.2/jquery-1.10.2.min.js",
                "/widgets/css/tip.css",
                "/newsreader/css/newsreader.css"
            })
    void their_files_come_from_their_own_applications(String path) {
        assertThat(citizen.get(path).status()).isEqualTo(200);
    }
}
