// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;

/** The five requests of the portlet life cycle and what the container promises around them (Portlet 3.0). */
@PortalTest
class ContainerIT {
    private static final String TOWN = "town.localhost";

    private final Citizen citizen = Citizen.visiting(TOWN);

    @ArquillianResource
    Deployer deployer;

    @Deployment(name = "ballot", testable = false)
    static WebArchive ballot() {
        return Applications.ballot();
    }

    @Deployment(name = "district", testable = false)
    static WebArchive district() {
        return Applications.district();
    }

    @Deployment(name = "classic", testable = false)
    static WebArchive classic() {
        return Applications.classic();
    }

    @Deployment(name = "bulletin", testable = false)
    static WebArchive bulletin() {
        return Applications.bulletin();
    }

    @Deployment(name = "passing", testable = false, managed = false)
    static WebArchive passing() {
        return Applications.passing();
    }

    @BeforeAll
    static void import_the_town() {
        Administration.importSite("town.yaml");
    }

    // ------------------------------------------------------------------ render and header phase

    @Test
    void a_portlet_renders_into_its_window_on_the_page() {
        Answer page = citizen.get("/ballot");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.window("ballot").select("#w_ballot_place").text()).isEqualTo("by declaration");
        assertThat(page.window("tally").text()).contains("null");
    }

    @Test
    void the_title_of_the_descriptor_is_escaped() {
        assertThat(citizen.get("/ballot").window("ballot").select("h2").text()).isEqualTo("Ballot <1>");
    }

    @Test
    void a_window_whose_portlet_is_not_deployed_is_invisible() {
        Answer page = citizen.get("/ballot");

        assertThat(page.window("missing")).isNull();
        assertThat(page.body()).doesNotContain("缺席");
    }

    @Test
    void the_header_phase_adds_to_the_head_and_sets_headers() {
        Answer page = citizen.get("/ballot");

        assertThat(page.meta("ballot-element")).contains("\"open\" & <free>");
        assertThat(page.meta("ballot-markup")).contains("yes");
        assertThat(page.html().head().select("link[href=/test-ballot/ballot.css?a=1&b=2]"))
                .hasSize(1);
        assertThat(page.header("X-Ballot")).contains("open");
    }

    @Test
    void a_portlet_cannot_loosen_the_security_of_the_page() {
        assertThat(citizen.get("/ballot").headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy -> policy.startsWith("default-src 'self'"));
    }

    @Test
    @DisplayName("mend 5d: a dependency that two windows ask for stands in the head once, as it was given")
    void dependencies_stand_once() {
        assertThat(citizen.get("/preferred").html().head().select("link[href^=/test-ballot/ballot.css]"))
                .hasSize(1);
    }

    // ------------------------------------------------------------------ action phase

    @Test
    void an_action_is_a_post_answered_by_303_and_the_page_in_its_new_state() {
        Answer page = citizen.get("/ballot");

        Answer redirect = citizen.post(page.link("w_ballot_vote"), Map.of("value", "柳树 & <oak>"));

        assertThat(redirect.status()).isEqualTo(303);
        String location = redirect.header("Location").orElseThrow();
        assertThat(location).startsWith("/ballot?").contains("ballot.choice=").doesNotContain("_action");
        assertThat(citizen.get(location).text("w_ballot_choice")).isEqualTo("柳树 & <oak>");
    }

    @Test
    void get_on_an_action_address_counts_only_if_the_browser_vouches_for_it() {
        String action = citizen.get("/ballot").link("w_ballot_vote");

        Answer answer = citizen.get(action + "&ballot!value=oak");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void post_on_a_page_is_not_allowed() {
        assertThat(citizen.post("/ballot", Map.of("value", "oak")).status()).isEqualTo(405);
    }

    @Test
    void a_post_that_another_site_makes_the_browser_send_is_refused() {
        String action = citizen.with("Sec-Fetch-Site", "none").get("/ballot").link("w_ballot_vote");
        Map<String, String> form = Map.of("value", "oak");
        String origin = "http://" + TOWN + ":" + PortalServer.ofThisRun().httpPort();

        Citizen old = Citizen.visiting(TOWN);
        assertThat(citizen.post(action, form, Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(citizen.post(action, form, Map.of("Sec-Fetch-Site", "same-site"))
                        .status())
                .isEqualTo(403);
        assertThat(old.post(action, form, Map.of("Origin", "http://evil.example"))
                        .status())
                .isEqualTo(403);
        assertThat(old.post(action, form, Map.of("Origin", "null")).status()).isEqualTo(403);
        assertThat(old.post(action, form, Map.of()).status()).isEqualTo(403);
        assertThat(old.post(action, form, Map.of("Origin", origin)).status()).isEqualTo(303);
    }

    @Test
    void a_browser_that_names_no_origin_acts_by_the_token_of_its_page() {
        String action = citizen.get("/ballot").link("w_ballot_vote");

        assertThat(action).contains("_token=");
        assertThat(citizen.post(action, Map.of("value", "oak"), Map.of()).status())
                .isEqualTo(303);
        assertThat(citizen.post(action.replaceAll("_token=[^&]{4}", "_token=AAAA"), Map.of("value", "oak"), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_modern_browser_gets_no_token_in_its_addresses() {
        citizen.with("Sec-Fetch-Site", "same-origin");

        assertThat(citizen.get("/ballot").body()).doesNotContain("_token");
    }

    @Test
    void an_action_may_redirect() {
        Answer redirect = citizen.post(citizen.get("/ballot").link("w_ballot_leave"), Map.of());

        assertThat(redirect.status()).isEqualTo(303);
        assertThat(redirect.header("Location")).contains("/elsewhere");
    }

    @Test
    void a_failing_action_ends_in_an_error_page_without_anything_of_the_inside() {
        Answer answer = citizen.post(citizen.get("/ballot").link("w_ballot_fail"), Map.of());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("no such vote").doesNotContain("Exception");
        assertThat(answer.html().select(".notice-incident code").text()).matches("\\d{8}-[0-9A-F]{6}");
    }

    @Test
    @DisplayName("A03: an action on a window that is not on the page is unknown")
    void an_action_on_a_window_of_another_page_is_unknown() {
        String action = citizen.get("/ballot").link("w_ballot_vote").replaceFirst("^/ballot", "/desks");

        assertThat(citizen.post(action, Map.of("value", "oak")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "mend 5a: a portlet with an empty multipart-config takes files, with their names as the browser sent them")
    void a_file_is_sent() {
        Answer redirect = citizen.upload(
                citizen.get("/petition").link("w_petition_send"), "更多树 & <shade>", "../../x.jsp", "plant willows");
        assertThat(redirect.status()).as(redirect.body()).isEqualTo(303);

        Answer page = citizen.get(redirect.header("Location").orElseThrow());

        assertThat(page.text("w_petition_subject")).isEqualTo("更多树 & <shade>");
        assertThat(page.text("w_petition_content")).isEqualTo("plant willows");
        assertThat(page.text("w_petition_name")).endsWith("x.jsp");
    }

    @Test
    @DisplayName("mend 5e: a resource request may carry files")
    void a_file_for_a_resource() {
        Answer answer = citizen.upload(citizen.get("/petition").link("w_petition_resource"), "trees", "a.txt", "oak");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("got 2 parts");
    }

    // ------------------------------------------------------------------ events and public render parameters

    @Test
    void an_event_reaches_the_other_window_of_the_page() {
        Answer page = citizen.submit(citizen.get("/ballot").link("w_ballot_vote"), Map.of("value", "willow"));

        assertThat(page.text("w_tally_last")).isEqualTo("willow");
    }

    @Test
    void windows_of_different_applications_share_a_public_render_parameter() {
        Answer page = citizen.get("/districts");
        String other = page.link("w_choose_other");

        Answer shown = citizen.get(other);

        assertThat(page.text("w_map_area")).isEqualTo("null");
        assertThat(other).contains("district=").contains("choose.detail=map");
        assertThat(shown.text("w_choose_district")).isEqualTo("西湖 & Gongshu");
        assertThat(shown.text("w_choose_detail")).isEqualTo("map");
        assertThat(shown.text("w_map_area")).isEqualTo("西湖 & Gongshu");
        assertThat(shown.text("w_map_shared")).isEqualTo("[area]");
        assertThat(shown.text("w_map_private")).isEqualTo("[]");
    }

    // ------------------------------------------------------------------ resource phase

    @Test
    void a_resource_answers_for_itself() {
        Answer page = citizen.submit(citizen.get("/ballot").link("w_ballot_vote"), Map.of("value", "willow"));

        Answer resource = citizen.get(page.link("w_ballot_resource"));

        assertThat(resource.status()).isEqualTo(200);
        assertThat(resource.header("Content-Type").orElseThrow()).startsWith("application/json");
        JsonNode json = resource.json();
        assertThat(json.get("id").asText()).isEqualTo("result.json");
        assertThat(json.get("asked").asText()).isEqualTo("by <citizen> & co");
        assertThat(json.get("choice").asText()).isEqualTo("willow");
        assertThat(json.get("cache").asText()).isEqualTo("cacheLevelPage");
    }

    @Test
    void a_resource_that_fails_ends_in_an_error_page_in_the_language_of_its_address() {
        Answer answer = citizen.get(citizen.get("/en/petition").link("w_petition_resource"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(answer.html().select(".notice-incident code").text()).matches("\\d{8}-[0-9A-F]{6}");
        assertThat(answer.body()).doesNotContain("PlutoInvoker3").doesNotContain("Exception");
    }

    @Test
    void a_fully_cacheable_resource_knows_nothing_of_the_page() {
        Answer page = citizen.submit(citizen.get("/ballot").link("w_ballot_vote"), Map.of("value", "willow"));

        JsonNode json = citizen.get(page.link("w_ballot_full-resource")).json();

        assertThat(json.get("choice").asText()).isEqualTo("null");
        assertThat(json.get("cache").asText()).isEqualTo("cacheLevelFull");
    }

    @Test
    @DisplayName("A05: an unsafe resource request from another site is refused")
    void unsafe_resource_requests_are_protected() {
        String resource = citizen.get("/ballot").link("w_ballot_resource");

        assertThat(citizen.post(resource, Map.of(), Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(citizen.post(resource, Map.of()).json().get("method").asText())
                .isEqualTo("POST");
    }

    // ------------------------------------------------------------------ portlet modes and window states

    @Test
    void everybody_may_ask_for_help() {
        Answer page = citizen.get(citizen.get("/ballot").link("w_ballot_help"));

        assertThat(page.text("w_ballot_help")).isEqualTo("how to vote");
        assertThat(page.window("ballot").select(".window-control").attr("href")).isEqualTo("/ballot");
    }

    @Test
    @DisplayName("A04: edit needs a right; modes and states that the portlet does not declare are malformed")
    void modes_and_states_are_guarded() {
        assertThat(citizen.get(citizen.get("/ballot").link("w_ballot_edit")).status())
                .isEqualTo(403);
        assertThat(citizen.get("/ballot?ballot:mode=config").status()).isEqualTo(400);
        assertThat(citizen.get("/ballot?tally:mode=help").status()).isEqualTo(400);
        assertThat(citizen.get("/ballot?ballot:state=exclusive").status()).isEqualTo(400);
        assertThat(citizen.get("/ballot?nobody:mode=view").status()).isEqualTo(404);
        assertThat(citizen.get("/ballot?missing:mode=view").status()).isEqualTo(404);
    }

    @Test
    void a_maximised_window_stands_alone() {
        Answer page = citizen.get(citizen.get("/ballot").link("w_ballot_maximized"));

        assertThat(page.window("ballot").hasClass("window--maximized")).isTrue();
        assertThat(page.window("tally")).isNull();
    }

    @Test
    void a_minimised_window_shows_its_title_only() {
        Answer page = citizen.get("/ballot?ballot:state=minimized");

        assertThat(page.window("ballot").select("h2").text()).isEqualTo("Ballot <1>");
        assertThat(page.window("ballot").select("#w_ballot_choice")).isEmpty();
    }

    @Test
    void a_window_has_an_address_of_its_own() {
        Answer fragment = citizen.get("/ballot?_window=tally");

        assertThat(fragment.status()).isEqualTo(200);
        assertThat(fragment.body())
                .contains("w_tally_last")
                .doesNotContain("<html")
                .doesNotContain("w_ballot_");
    }

    // ------------------------------------------------------------------ preferences

    @Test
    void preferences_of_an_administrator_are_stored_for_one_window_and_read_again() {
        Citizen administrator = Administration.visiting(TOWN);
        Answer page = administrator.get("/preferred");
        assertThat(page.text("w_first_place")).isEqualTo("by blueprint");
        assertThat(page.text("w_second_place")).isEqualTo("by declaration");

        administrator.submit(page.link("w_first_prefer"), Map.of("value", "西湖区"));

        Answer again = Citizen.visiting(TOWN).get("/preferred");
        assertThat(again.text("w_first_place")).isEqualTo("西湖区");
        assertThat(again.text("w_second_place")).isEqualTo("by declaration");
        assertThat(Administration.get("/_admin/sites/town/blueprint").body()).contains("西湖区");
    }

    @Test
    void preferences_are_not_for_everybody_to_change() {
        String before = citizen.get("/preferred").text("w_second_place");

        Answer answer = citizen.post(citizen.get("/preferred").link("w_second_prefer"), Map.of("value", "mine"));

        assertThat(answer.status()).isNotEqualTo(303);
        assertThat(citizen.get("/preferred").text("w_second_place")).isEqualTo(before);
    }

    @Test
    @DisplayName("A04: an administrator sees the edit mode")
    void edit_mode_needs_a_right() {
        Citizen administrator = Administration.visiting(TOWN);

        assertThat(administrator
                        .get(administrator.get("/ballot").link("w_ballot_edit"))
                        .text("w_ballot_edit"))
                .isEqualTo("not for citizens");
        assertThat(citizen.with("Authorization", "Bearer 0123")
                        .get("/ballot?ballot:mode=edit")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("mend 2: a validator that portlet.xml 1.0 names is found in the application and asked")
    void preferences_are_validated() {
        Citizen administrator = Administration.visiting(TOWN);

        Answer page = administrator.submit(
                administrator.get("/notice").link("w_notice_change"),
                Map.of("value", "far too long for a small notice"));

        assertThat(page.text("w_notice_refused")).isEqualTo("too long");
        assertThat(Citizen.visiting(TOWN).get("/notice").text("w_notice_text")).isEqualTo("street closed");
    }

    // ------------------------------------------------------------------ failures

    @Test
    void a_failing_portlet_leaves_an_error_fragment_and_the_rest_of_the_page() throws IOException {
        Answer page = citizen.get("/failing");

        assertThat(page.status()).isEqualTo(200);
        String incident = page.window("broken").select(".notice-incident code").text();
        assertThat(incident).matches("\\d{8}-[0-9A-F]{6}");
        assertThat(page.window("broken-header").select(".notice-incident code").text())
                .matches("\\d{8}-[0-9A-F]{6}")
                .isNotEqualTo(incident);
        assertThat(page.window("healthy").select("#w_healthy_last")).hasSize(1);
        assertThat(page.body()).doesNotContain("secret of").doesNotContain("half a fragment");
        assertThat(Files.readString(PortalServer.ofThisRun().log()))
                .contains("incident " + incident + ": window broken (test-ballot/broken) of page failing of site town")
                .contains("secret of the database");
    }

    // ------------------------------------------------------------------ instances, naming, filters, sessions

    @Test
    @DisplayName("mend 3: two definitions of one class have instances of their own, two windows share one")
    void each_definition_has_an_instance() {
        Answer page = citizen.get("/desks");

        assertThat(page.text("w_east_instance"))
                .isEqualTo(page.text("w_east_again_instance"))
                .isNotEqualTo(page.text("w_west_instance"));
        assertThat(page.text("w_east_room")).isEqualTo("101");
        assertThat(page.text("w_west_room")).isEqualTo("202");
        assertThat(page.text("w_west_name")).isEqualTo("desk-west");
    }

    @Test
    void a_portlet_filter_works_on_the_portlets_of_its_mapping() {
        assertThat(citizen.get("/desks").text("w_east_seal")).isEqualTo("city seal");
        assertThat(citizen.get("/ballot").body()).doesNotContain("city seal");
    }

    @Test
    @DisplayName("mend 5b: init runs on the deployment's thread, with java: names")
    void portlets_are_initialised_with_java_names() {
        Answer page = citizen.get("/place");

        assertThat(page.text("w_place_module")).isEqualTo("test-ballot");
        assertThat(page.text("w_place_thread")).doesNotContain("Timer");
    }

    @Test
    @DisplayName("mend 6: the include into the application leaves no attributes, a JSP has its own")
    void include_attributes_do_not_leak() {
        Answer page = citizen.get("/place");

        assertThat(page.text("w_place_leaked")).isEqualTo("[]");
        assertThat(page.text("w_place_include")).isEqualTo("null");
        assertThat(page.text("w_place_jsp-path")).isEqualTo("/WEB-INF/place.jsp");
    }

    @Test
    void attributes_of_one_window_are_not_seen_by_the_next() {
        Answer page = citizen.get("/ballot");

        assertThat(page.text("w_ballot_attribute")).isEqualTo("null");
        assertThat(page.text("w_tally_attribute")).isEqualTo("null");
    }

    @Test
    void a_jsp_uses_the_portlet_taglib() {
        Answer page = citizen.get("/place");
        assertThat(page.text("w_place_jsp")).isEqualTo("mode place");

        Answer stop = citizen.get(page.link("w_place_jsp-link"));

        assertThat(stop.text("w_place_jsp-stop")).isEqualTo("湖滨 & more");
    }

    @Test
    @DisplayName("mend 4: there is a session only when a portlet asks for one")
    void sessions_are_made_on_demand() {
        Answer page = citizen.get("/visitor");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(citizen.hasCookies()).isFalse();

        Answer known = citizen.submit(page.link("w_visitor_introduce"), Map.of("value", "Bai Juyi"));

        assertThat(citizen.hasCookies()).isTrue();
        assertThat(known.text("w_visitor_name")).isEqualTo("Bai Juyi");
        assertThat(known.text("w_other_name"))
                .as("the portlet scope is one window's")
                .isEqualTo("null");
        assertThat(Citizen.visiting(TOWN).get("/visitor").text("w_visitor_name"))
                .isEqualTo("stranger");
    }

    @Test
    @DisplayName("mend 4: no phase of a page or an action without session use sets a cookie")
    void no_cookie_without_need() {
        citizen.submit(citizen.get("/ballot").link("w_ballot_vote"), Map.of("value", "oak"));
        citizen.get("/bulletin");

        assertThat(citizen.hasCookies()).isFalse();
    }

    // ------------------------------------------------------------------ deployment

    @Test
    void portlets_of_all_versions_are_in_the_catalogue() {
        assertThat(Administration.findPortlet("test-classic/notice")).isPresent();
        assertThat(Administration.findPortlet("test-district/map")
                        .orElseThrow()
                        .get("publicRenderParameters")
                        .toString())
                .contains("district");
        assertThat(Administration.findPortlet("test-bulletin/bulletin")
                        .orElseThrow()
                        .get("title")
                        .asText())
                .isEqualTo("Bulletin");
        assertThat(Administration.findPortlet("test-ballot/ballot")
                        .orElseThrow()
                        .get("modes")
                        .toString())
                .contains("view", "edit", "help");
    }

    @Test
    void a_portlet_of_the_first_version_renders() {
        Answer page = citizen.get("/notice");

        assertThat(page.text("w_notice_title")).isEqualTo("Notice of the first version");
    }

    @Test
    void portlets_declared_by_annotations_alone_render() {
        Answer page = citizen.get("/bulletin");

        assertThat(page.text("w_bulletin_board")).isEqualTo("town hall");
        assertThat(page.text("cry")).isEqualTo("hear ye in view");
    }

    @Test
    @DisplayName("A13: the servlet that calls a portlet cannot be asked from outside")
    void the_invoker_is_closed() {
        assertThat(citizen.get("/test-ballot/PlutoInvoker3/ballot").status()).isEqualTo(404);
        assertThat(citizen.get("/test-ballot/WEB-INF/place.jsp").status()).isEqualTo(404);
    }

    @Test
    void a_window_vanishes_with_its_application_and_the_page_lives() {
        deployer.deploy("passing");
        assertThat(citizen.get("/passing").text("w_passing_text")).isEqualTo("street closed");

        deployer.undeploy("passing");

        Answer page = citizen.get("/passing");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.window("passing")).isNull();
        assertThat(page.window("staying")).isNotNull();
        assertThat(Administration.findPortlet("test-passing/notice")).isEmpty();
        assertThat(citizen.get("/passing?_window=passing").status()).isEqualTo(404);
    }

    @Test
    void a_javax_application_dropped_into_the_deployments_folder_works_as_it_is() throws IOException {
        Path dropped = PortalServer.ofThisRun().deployments().resolve("test-timetable.war");
        File outside =
                PortalServer.ofThisRun().data().resolve("test-timetable.war").toFile();
        Applications.timetable().as(ZipExporter.class).exportTo(outside, true);

        Files.move(outside.toPath(), dropped);
        Administration.await("the timetable", () -> Administration.findPortlet("test-timetable/timetable")
                .isPresent());
        Answer page = citizen.get("/timetable");
        Files.delete(dropped);
        Administration.await("its end", () -> Administration.findPortlet("test-timetable/timetable")
                .isEmpty());

        assertThat(page.text("timetable")).contains("line 5 by jakarta.portlet");
    }
}
