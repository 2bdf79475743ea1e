// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FacesForm;
import org.qiantang.portal.acceptance.server.PortalTest;

/** Faces views in portlets, for people without JavaScript and by what their scripts would send. */
@PortalTest
class FacesBridgeIT {
    private static final String HALL = "faces.localhost";

    private final Citizen citizen = Citizen.visiting(HALL);

    @Deployment(name = "faces-a", testable = false)
    static WebArchive facesA() {
        return Applications.facesA();
    }

    @Deployment(name = "faces-b", testable = false)
    static WebArchive facesB() {
        return Applications.facesB();
    }

    @BeforeAll
    static void import_the_service_hall() {
        Administration.importSite("faces.yaml");
    }

    private static FacesForm permit(Answer page) {
        return FacesForm.of(page, "permit", "form");
    }

    private static FacesForm tools(Answer page) {
        return FacesForm.of(page, "permit", "tools");
    }

    private static String typed(Answer page, String id) {
        Element field = page.html().getElementById(id);
        assertThat(field).as(page.body()).isNotNull();
        return field.val();
    }

    private static String messages(Answer page, String window) {
        return page.html().select("[id=w_" + window + "_:messages]").text();
    }

    private Answer afterOneCount() {
        return tools(citizen.get("/en/permit")).press(citizen, "quietly");
    }

    // ------------------------------------------------------------------ a view is a part of a page

    @Test
    void a_page_shows_the_view() {
        Answer page = citizen.get("/en/permit");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("w_permit_greeting")).isEqualTo("Welcome");
        assertThat(page.window("permit").hasClass("window--failed")).isFalse();
    }

    @Test
    @DisplayName("P10 a page with views in it is one document, with the title of the page")
    void a_page_is_one_document() {
        Answer page = citizen.get("/en/five");

        assertThat(page.body().toLowerCase(java.util.Locale.ROOT))
                .containsOnlyOnce("<!doctype")
                .containsOnlyOnce("<html")
                .containsOnlyOnce("<body")
                .containsOnlyOnce("<head>")
                .doesNotContain("a title of its own");
        assertThat(page.html().select("div.permit")).hasSize(5);
    }

    @Test
    void all_ids_of_a_page_are_different() {
        List<String> ids = citizen.get("/en/five").html().select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().contains("w_a1_:form:name", "w_b2_:form:name");
    }

    @Test
    @DisplayName("P5 a component is found by the id that the browser knows")
    void a_component_is_found_by_its_full_id() {
        assertThat(citizen.get("/en/permit").text("w_permit_found")).isEqualTo("true");
    }

    @Test
    void request_scoped_beans_of_two_windows_are_two() {
        Answer page = citizen.get("/en/two");

        assertThat(page.text("w_one_looks")).isEqualTo("1");
        assertThat(page.text("w_two_looks")).isEqualTo("1");
    }

    // ------------------------------------------------------------------ actions

    @Test
    void an_action_leads_to_the_same_view_with_its_message() {
        Answer page = permit(citizen.get("/en/permit"))
                .fill("name", "Ming")
                .fill("children", "2")
                .press(citizen, "add");

        assertThat(messages(page, "permit")).isEqualTo("added Ming 1");
        assertThat(typed(page, "w_permit_:form:name")).isEqualTo("Ming");
        assertThat(typed(page, "w_permit_:form:children")).isEqualTo("2");
        assertThat(page.text("w_permit_:form:count")).isEqualTo("1");
    }

    @Test
    void what_was_typed_and_is_wrong_stays_in_its_field_with_the_reason_beside_it() {
        Answer page = permit(citizen.get("/en/permit"))
                .fill("name", "")
                .fill("children", "<many>")
                .press(citizen, "add");

        assertThat(typed(page, "w_permit_:form:name")).isEmpty();
        assertThat(typed(page, "w_permit_:form:children")).isEqualTo("<many>");
        assertThat(page.text("w_permit_:form:nameMessage")).contains("Name").contains("required");
        assertThat(page.text("w_permit_:form:childrenMessage")).contains("<many>");
        assertThat(page.text("w_permit_:form:count")).isEqualTo("0");
    }

    @Test
    void a_wrong_field_can_be_put_right_and_sent_again() {
        Answer wrong = permit(citizen.get("/en/permit"))
                .fill("name", "Ming")
                .fill("children", "many")
                .press(citizen, "add");

        Answer right = permit(wrong).fill("children", "3").press(citizen, "add");

        assertThat(messages(right, "permit")).isEqualTo("added Ming 1");
        assertThat(right.text("w_permit_:form:childrenMessage")).isEmpty();
    }

    @Test
    void a_reload_shows_the_outcome_again_without_doing_it_again() {
        Answer redirect = permit(citizen.get("/en/permit")).fill("name", "Ming").post(citizen, "add");
        String address = redirect.header("Location").orElseThrow();
        citizen.get(address);

        Answer again = citizen.get(address);

        assertThat(messages(again, "permit")).isEqualTo("added Ming 1");
        assertThat(again.text("w_permit_:form:count")).isEqualTo("1");
    }

    @Test
    void the_language_of_the_page_is_that_of_the_messages() {
        Answer english = permit(citizen.get("/en/permit")).fill("children", "x").press(citizen, "add");
        Answer chinese = permit(citizen.get("/permit")).fill("children", "x").press(citizen, "add");

        assertThat(english.text("w_permit_:form:childrenMessage")).doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese.text("w_permit_:form:childrenMessage")).containsPattern("\\p{IsHan}");
    }

    @Test
    void a_view_keeps_its_beans_from_one_action_to_the_next() {
        Answer page = afterOneCount();
        page = tools(page).press(citizen, "quietly");
        page = tools(page).press(citizen, "quietly");

        assertThat(page.text("w_permit_:tools:toolsCount")).isEqualTo("3");
    }

    @Test
    void two_windows_of_one_portlet_keep_two_states() {
        Answer page = FacesForm.of(citizen.get("/en/two"), "one", "tools").press(citizen, "quietly");
        page = FacesForm.of(page, "two", "tools").press(citizen, "quietly");
        page = FacesForm.of(page, "one", "tools").press(citizen, "quietly");

        assertThat(page.text("w_one_:tools:toolsCount")).isEqualTo("2");
        assertThat(page.text("w_two_:tools:toolsCount")).isEqualTo("1");
    }

    @Test
    void an_action_leaves_messages_of_other_windows_alone() {
        Answer page = FacesForm.of(citizen.get("/en/two"), "one", "form")
                .fill("name", "")
                .press(citizen, "add");

        assertThat(page.text("w_one_:form:nameMessage")).isNotEmpty();
        assertThat(page.text("w_two_:form:nameMessage")).isEmpty();
    }

    @Test
    @DisplayName("P9 what must survive an action is in the bridge request scope; beans of the request are new")
    void the_bridge_request_scope_lasts_until_the_view() {
        Answer page = tools(citizen.get("/en/permit")).press(citizen, "note");

        assertThat(page.text("w_permit_notes")).startsWith("on the desk, none");
        assertThat(citizen.get("/en/permit").text("w_permit_notes")).startsWith("empty, none");
    }

    @Test
    void a_cookie_of_a_view_is_for_the_portal() {
        Answer answer = tools(citizen.get("/en/permit")).post(citizen, "bake");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).contains("biscuit=crisp").containsIgnoringCase("path=/;"));
    }

    // ------------------------------------------------------------------ navigation

    @Test
    void navigation_shows_another_view_with_messages_and_flash() {
        Answer page = tools(citizen.get("/en/permit")).press(citizen, "send");

        assertThat(page.text("w_permit_step")).isEqualTo("step");
        assertThat(page.text("w_permit_notes")).isEqualTo("on the desk, none, 4711");
        assertThat(messages(page, "permit")).isEqualTo("sent");
    }

    @Test
    void a_redirect_brings_its_parameters_and_the_flash() {
        Answer redirect = tools(citizen.get("/en/permit")).post(citizen, "redirect");
        String address = redirect.header("Location").orElseThrow();
        Answer page = citizen.get(address);

        assertThat(address).contains("permit._view=confirm").contains("permit.step=3");
        assertThat(page.text("w_permit_step")).isEqualTo("step 3");
        assertThat(page.text("w_permit_notes")).isEqualTo("on the desk, none, 4711");
        assertThat(messages(page, "permit")).isEqualTo("sent");
        assertThat(citizen.get("/en/permit?permit._view=confirm").text("w_permit_notes"))
                .isEqualTo("empty, none,");
    }

    @Test
    void a_link_is_an_address_that_people_can_read() {
        String link = citizen.get("/en/permit").link("w_permit_:link");

        assertThat(link).isEqualTo("/en/permit?permit.step=2&permit._view=confirm");
        assertThat(citizen.get(link).text("w_permit_step")).isEqualTo("step 2");
        assertThat(citizen.get(link).link("w_permit_:back"))
                .as("the first view of a mode needs no name")
                .startsWith("/en/permit")
                .doesNotContain("_view");
    }

    @ParameterizedTest
    @DisplayName("P11 an address names only views of the portlet's folder that are there")
    @ValueSource(
            strings = {
                "nothing",
                "../web",
                "..%2F..%2Fweb",
                "%2e%2e/web",
                "/WEB-INF/web.xml",
                "/WEB-INF/views/permit.xhtml",
                "permit.xhtml",
                "http://elsewhere.example/a"
            })
    void views_that_are_not_there_are_not_found(String name) {
        assertThat(citizen.get("/en/permit?permit._view=" + name).status()).isEqualTo(404);
        assertThat(citizen.get("/en/permit?_resource=permit&permit!_view=" + name)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("P6 a flow knows its window by a parameter of the address")
    void a_flow_leads_through_its_steps() {
        Answer day = FacesForm.of(citizen.get("/en/visit"), "visit", "form").press(citizen, "enter");
        assertThat(day.html().getElementById("w_visit_:form:day"))
                .as(day.header("Location").orElse("") + day.html().select("#w-visit"))
                .isNotNull();
        Answer check = FacesForm.of(day, "visit", "form").fill("day", "Monday").press(citizen, "next");

        assertThat(check.text("w_visit_day")).isEqualTo("Monday");

        Answer outside = FacesForm.of(check, "visit", "form").press(citizen, "done");
        assertThat(outside.text("w_visit_place")).isEqualTo("outside");
    }

    @Test
    @DisplayName("P6 the window of the browser is never what somebody writes into an address")
    void no_foreign_window_gets_into_the_page() {
        Answer page = citizen.get("/en/visit?visit.jfwid=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("#w-visit").outerHtml()).doesNotContain("alert(1)");
        assertThat(page.html().select("[id$=jakarta.faces.ClientWindow], [name$=jakarta.faces.ClientWindow]"))
                .allSatisfy(field -> assertThat(field.val()).matches("[0-9a-z]{1,20}"));
    }

    // ------------------------------------------------------------------ what was sent is no longer known

    private static void assertFreshWithWhatWasTyped(Answer page, String word) {
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("#w-permit .faces-notice[role=alert]").text())
                .contains(word);
        assertThat(typed(page, "w_permit_:form:name")).isEqualTo("Ming");
        assertThat(typed(page, "w_permit_:form:children")).isEqualTo("many");
        assertThat(page.text("w_permit_:form:count")).isEqualTo("0");
    }

    @Test
    void whoever_comes_back_after_the_session_has_ended_loses_nothing_that_was_typed() {
        FacesForm form = permit(citizen.get("/en/permit")).fill("name", "Ming").fill("children", "many");

        Answer page = form.press(Citizen.visiting(HALL), "add");

        assertFreshWithWhatWasTyped(page, "too long");
    }

    @Test
    void an_expired_view_speaks_the_language_of_the_page() {
        FacesForm form = permit(citizen.get("/permit")).fill("name", "Ming").fill("children", "many");

        assertFreshWithWhatWasTyped(form.press(Citizen.visiting(HALL), "add"), "时间过长");
    }

    @Test
    void a_fresh_view_can_be_sent_at_once() {
        Citizen other = Citizen.visiting(HALL);
        Answer page = permit(citizen.get("/en/permit")).fill("name", "Ming").press(other, "add");

        Answer sent = permit(page).fill("name", "Ming").press(other, "add");

        assertThat(messages(sent, "permit")).isEqualTo("added Ming 1");
        assertThat(sent.html().select(".faces-notice")).isEmpty();
    }

    @Test
    void a_state_that_was_never_there_is_an_expired_one() {
        FacesForm form = permit(citizen.get("/en/permit")).fill("name", "Ming").fill("children", "many");
        Map<String, String> sent = new java.util.HashMap<>(form.pressing("add"));
        sent.replaceAll((name, value) -> name.endsWith("jakarta.faces.ViewState") ? "12:34" : value);

        assertFreshWithWhatWasTyped(citizen.submit(form.action(), sent), "too long");
    }

    @Test
    void a_script_whose_view_has_expired_gets_the_whole_of_a_fresh_one() {
        FacesForm form = permit(citizen.get("/en/permit")).fill("name", "Ming").fill("children", "many");

        Answer answer = form.script(Citizen.visiting(HALL), "addByScript", "");

        Element view = update(answer, "w_permit_");
        assertThat(view.select(".faces-notice").text()).contains("too long");
        assertThat(view.getElementById("w_permit_:form:name").val()).isEqualTo("Ming");
        assertThat(view.getElementById("w_permit_:form:children").val()).isEqualTo("many");
        assertThat(view.getElementById("w_permit_:form:count").text()).isEqualTo("0");
        assertThat(answer.body()).contains("jakarta.faces.ViewState");
    }

    // ------------------------------------------------------------------ scripts

    private static Element xml(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/xml");
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }

    /** What an answer puts in the place of an element. */
    private static Element update(Answer answer, String id) {
        Element found = xml(answer).select("update[id=" + id + "]").first();
        assertThat(found).as(answer.body()).isNotNull();
        return Jsoup.parseBodyFragment(found.wholeText()).body();
    }

    @Test
    void a_script_changes_a_part_of_the_view() {
        Answer answer = permit(citizen.get("/en/permit")).fill("name", "Ming").script(citizen, "addByScript", "");

        assertThat(update(answer, "w_permit_:form")
                        .getElementById("w_permit_:form:count")
                        .text())
                .isEqualTo("1");
        assertThat(answer.body()).doesNotContain("faces-portlet");
    }

    @Test
    @DisplayName("P4 an answer with the whole view has the element around it once, inside")
    void the_element_around_a_view_is_written_once() {
        Answer answer = tools(citizen.get("/en/permit")).script(citizen, "allByScript", "@all");

        assertThat(update(answer, "w_permit_").select(".faces-portlet")).hasSize(1);
        assertThat(answer.body()).containsOnlyOnce("class=\"faces-portlet\"");
        assertThat(answer.body()).startsWith("<?xml").contains("<partial-response");
    }

    @Test
    void the_head_of_a_view_that_the_page_has_is_not_sent_to_scripts() {
        Answer all = tools(citizen.get("/en/permit")).script(citizen, "allByScript", "@all");
        Answer expired = permit(citizen.get("/en/permit")).script(Citizen.visiting(HALL), "addByScript", "");

        assertThat(update(all, "w_permit_").select("script, link, style, title, meta"))
                .isEmpty();
        assertThat(update(expired, "w_permit_").select("script, link, style, title, meta"))
                .isEmpty();
    }

    @Test
    @DisplayName("P3 a redirect that a script meets leads to a page, not to an action")
    void a_script_is_redirected_to_the_next_view() {
        Answer answer = tools(citizen.get("/en/permit")).script(citizen, "goByScript", "");

        String address = xml(answer).select("redirect").attr("url");
        assertThat(address)
                .startsWith("/en/permit?")
                .contains("permit._view=confirm")
                .contains("permit.step=3")
                .doesNotContain("_action")
                .doesNotContain("_resource");
        Answer page = citizen.get(address);
        assertThat(page.text("w_permit_step")).isEqualTo("step 3");
        assertThat(page.text("w_permit_notes")).isEqualTo("on the desk, none, 4711");
    }

    @Test
    void what_was_said_of_a_view_does_not_follow_a_script_to_the_next_one() {
        Answer wrong = permit(citizen.get("/en/permit")).fill("name", "").press(citizen, "add");
        assertThat(wrong.body()).contains("Name: Validation Error");

        Answer answer = tools(wrong).script(citizen, "goByScript", "");

        Answer page = citizen.get(xml(answer).select("redirect").attr("url"));
        assertThat(messages(page, "permit")).isEqualTo("sent");
        assertThat(page.body()).doesNotContain("Validation Error");
    }

    @Test
    void a_script_that_has_gone_back_to_the_first_view_stays_there() {
        Answer confirm = citizen.get("/en/permit?permit._view=confirm");
        Answer back = FacesForm.of(confirm, "permit", "return").script(citizen, "backByScript", "@all");
        String state = xml(back).select("update[id*=ViewState]").first().wholeText();
        Element form = update(back, "w_permit_").getElementById("w_permit_:tools");

        Answer counted = FacesForm.of(form, "permit", state).script(citizen, "allByScript", "@all");

        assertThat(update(counted, "w_permit_")
                        .getElementById("w_permit_:tools:toolsCount")
                        .text())
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/permit", "/en/permit?permit.Faces-Request=partial/ajax"})
    void a_page_is_a_page_whatever_a_client_says(String address) {
        Answer page =
                Citizen.visiting(HALL).with("Faces-Request", "partial/ajax").get(address);

        assertThat(page.body()).doesNotContain("partial-response");
        assertThat(page.text("w_permit_greeting")).isEqualTo("Welcome");
    }

    @Test
    void a_script_can_go_on_to_another_view_of_the_same_window() {
        Answer answer = tools(citizen.get("/en/permit")).script(citizen, "confirmByScript", "@all");

        assertThat(update(answer, "w_permit_").getElementById("w_permit_step").text())
                .isEqualTo("step");
    }

    @Test
    void code_in_an_answer_to_a_script_is_evaluated_by_the_page() {
        Answer answer = tools(citizen.get("/en/permit")).script(citizen, "allByScript", "@all");

        Element view = update(answer, "w_permit_");
        assertThat(view.select("[style], [onclick]")).isEmpty();
        assertThat(xml(answer).select("eval")).hasSize(1);
        assertThat(xml(answer).select("eval").text()).contains("qiantangBridge.on(");
    }

    @Test
    void a_failure_is_told_to_the_script() {
        Answer answer = permit(citizen.get("/en/permit")).fill("name", "Ming").script(citizen, "failByScript", "");

        assertThat(answer.body()).doesNotContain("IllegalStateException").doesNotContain("org.qiantang");
        assertThat(answer.status()).isEqualTo(500);
    }

    @Test
    @DisplayName("an address never runs an action, whatever of Faces is in it")
    void reading_changes_nothing() {
        Answer page = afterOneCount();
        FacesForm form = tools(page);
        for (String prefix : List.of("permit.", "permit!", "")) {
            String sent = form.pressing("quietly").entrySet().stream()
                    .map(field -> prefix + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            citizen.get("/en/permit?" + sent);
            citizen.get("/en/permit?_resource=permit&" + sent);
        }

        assertThat(tools(page).press(citizen, "quietly").text("w_permit_:tools:toolsCount"))
                .isEqualTo("2");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    // ------------------------------------------------------------------ failures

    @Test
    void a_view_that_fails_takes_nothing_but_its_own_window_with_it() {
        Answer page = citizen.get("/en/broken");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.window("broken").hasClass("window--failed")).isTrue();
        assertThat(page.html().getElementById("w_broken_before"))
                .as("nothing of the half view")
                .isNull();
        assertThat(page.body()).doesNotContain("errand boy").doesNotContain("IllegalStateException");
        assertThat(page.text("w_permit_greeting")).isEqualTo("Welcome");
    }

    @Test
    void an_action_that_fails_leaves_the_page_as_it_was() {
        Answer page = afterOneCount();

        Answer failed = tools(page).post(citizen, "fail");

        assertThat(failed.body()).doesNotContain("desk is closed").doesNotContain("IllegalStateException");
        assertThat(tools(page).press(citizen, "quietly").text("w_permit_:tools:toolsCount"))
                .isEqualTo("2");
    }

    // ------------------------------------------------------------------ files

    @Test
    @DisplayName("P2 a file comes with an action")
    void a_file_comes_with_an_action() {
        Answer redirect = FacesForm.of(citizen.get("/en/files"), "files", "form")
                .upload(citizen, "upload", "file", "permit.txt", "柳浪闻莺");

        assertThat(redirect.status()).as(redirect.body()).isEqualTo(303);
        assertThat(messages(citizen.get(redirect.header("Location").orElseThrow()), "files"))
                .isEqualTo("permit.txt: 柳浪闻莺");
    }

    @Test
    void a_view_answers_with_a_file() {
        FacesForm form = FacesForm.of(citizen.get("/en/files"), "files", "out");

        Answer file = citizen.post(form.address(), form.pressing("download"));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("attachment; filename=\"permits.csv\"");
        assertThat(file.body()).isEqualTo("permit,4711");
    }

    @Test
    @DisplayName("P8 a picture that is no file can be of a bean that lives longer than a view, and of no other")
    void a_picture_that_is_no_file_is_served_by_the_window() {
        Answer page = citizen.get("/en/files");
        String picture = page.link("w_files_:picture");

        assertThat(picture).startsWith("/en/files?_resource=files");
        Answer served = citizen.get(picture);
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.header("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(served.body()).contains("<title>Town hall</title>");
        assertThat(citizen.get(page.link("w_files_:sketch")).body()).doesNotContain("Town hall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/WEB-INF/web.xml",
                "/jakarta.faces.resource/..%2F..%2Fweb.xml.xhtml",
                "/jakarta.faces.resource/nothing.css.xhtml",
                "/WEB-INF/views/permit.xhtml"
            })
    void the_window_serves_no_other_files(String path) {
        Answer answer = citizen.get("/en/files?_resource=files&files!_resource=" + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("web-app").doesNotContain("f:view");
    }

    // ------------------------------------------------------------------ head of the page

    private static List<String> loaded(Answer page, String file) {
        Elements all = page.html().select("script[src*=" + file + "], link[href*=" + file + "]");
        return all.stream()
                .map(element -> element.attr("src") + element.attr("href"))
                .toList();
    }

    @Test
    @DisplayName("P12 five windows of two applications load PrimeFaces once")
    void what_all_windows_need_comes_once() {
        Answer page = citizen.get("/en/five");

        assertThat(loaded(page, "jquery/jquery.js")).hasSize(1);
        assertThat(loaded(page, "/core.js")).hasSize(1);
        assertThat(loaded(page, "/faces.js")).hasSize(1);
        assertThat(loaded(page, "bridge.js")).hasSize(1);
        assertThat(loaded(page, "components.css.xhtml")).hasSize(1);
        assertThat(page.html().select("body script[src], body link[rel=stylesheet]"))
                .as("all in the head")
                .isEmpty();
    }

    @Test
    void what_each_application_brings_comes_once_for_each() {
        assertThat(loaded(citizen.get("/en/five"), "permit.css"))
                .hasSize(2)
                .anyMatch(address -> address.startsWith("/test-faces-a/"))
                .anyMatch(address -> address.startsWith("/test-faces-b/"));
    }

    @Test
    void files_come_straight_from_the_application_and_without_a_session() {
        Citizen anybody = Citizen.visiting(HALL);
        for (String file : List.of("jquery/jquery.js", "permit.css", "bridge.js")) {
            String address = loaded(citizen.get("/en/permit"), file).get(0);
            Answer answer = anybody.get(address);

            assertThat(address).startsWith("/test-faces-a/jakarta.faces.resource/");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isNotBlank();
            assertThat(answer.header("Expires").or(() -> answer.header("Cache-Control")))
                    .isPresent();
        }
        assertThat(anybody.hasCookies()).isFalse();
    }

    @Test
    void views_cannot_be_asked_for_but_by_a_page() {
        assertThat(citizen.get("/test-faces-a/WEB-INF/views/permit.xhtml").status())
                .isEqualTo(404);
        assertThat(citizen.get("/test-faces-a/permit.xhtml").status()).isEqualTo(404);
    }

    @Test
    void a_view_that_only_shows_needs_neither_a_session_nor_a_script() {
        Citizen anybody = Citizen.visiting(HALL);
        Answer page = anybody.get("/en/notice");

        assertThat(page.html().select("#w-notice h2").text()).contains("Notice");
        assertThat(anybody.hasCookies()).isFalse();
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .doesNotContain("nonce")
                .doesNotContain("unsafe");
        assertThat(page.html().select("#w-notice script")).isEmpty();
        assertThat(page.link("w_notice_:next")).isEqualTo("/en/notice?notice.page=2");
    }

    @Test
    void scripts_of_a_view_run_by_the_nonce_of_the_page_and_nothing_else_runs() {
        Answer page = citizen.get("/en/five");

        String policy = page.header("Content-Security-Policy").orElse("");
        Matcher nonce = Pattern.compile("'nonce-([\\w-]+)'").matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        assertThat(policy).doesNotContain("unsafe-inline").doesNotContain("unsafe-eval");
        assertThat(page.html().select("script:not([src]):not([type=application/json]):not([type$=ld+json])"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce.group(1)));
        assertThat(page.html().select("main [style], main [onclick], main [onchange], main [onsubmit]"))
                .isEmpty();
        assertThat(citizen.get("/en/five").header("Content-Security-Policy"))
                .isNotEqualTo(page.header("Content-Security-Policy"));
    }

    // ------------------------------------------------------------------ the portlet's surroundings

    @Test
    void a_public_parameter_reaches_a_view_and_is_kept_in_its_links() {
        Answer page = citizen.get("/en/district?district=lakeside");

        assertThat(page.text("w_district_chosen")).isEqualTo("lakeside");
        assertThat(citizen.get(page.link("w_district_:west")).text("w_district_chosen"))
                .isEqualTo("west");
    }

    @Test
    void navigation_of_one_window_sets_what_another_shows() {
        Answer page = tools(citizen.get("/en/district")).press(citizen, "lakeside");

        assertThat(page.text("w_district_chosen")).isEqualTo("lakeside");
    }

    @Test
    void a_value_of_the_model_follows_a_public_parameter_and_leads_it() {
        assertThat(citizen.get("/en/town?district=lakeside").text("w_town_district"))
                .isEqualTo("lakeside");

        Answer hill = FacesForm.of(citizen.get("/en/town"), "town", "form").press(citizen, "hill");
        assertThat(hill.text("w_district_chosen")).isEqualTo("hill");

        Answer none = FacesForm.of(hill, "town", "form").press(citizen, "none");
        assertThat(none.text("w_district_chosen")).isEmpty();
    }

    @Test
    void tags_write_addresses_of_the_portal() {
        Answer page = citizen.get("/en/tags");

        assertThat(page.text("w_tags_namespace")).isEqualTo("w_tags_");
        assertThat(page.link("w_tags_article")).isEqualTo("/en/tags?tags.article=7%20%26%208");
        assertThat(page.link("w_tags_large")).contains("tags:state=maximized").contains("tags.step=2");
        assertThat(page.link("w_tags_vote")).contains("_action=tags").contains("=vote");
        assertThat(page.link("w_tags_feed")).contains("_resource=tags").contains("_id=atom");
        assertThat(page.text("w_tags_written")).isEqualTo("/en/tags?tags.a=1&tags.b=2");
    }

    @Test
    void an_event_opens_the_view_of_another_window() {
        Answer page = citizen.get("/en/district");
        assertThat(page.text("w_gate_gate")).isEqualTo("closed");

        Answer rung = tools(page).press(citizen, "ring");

        assertThat(rung.text("w_gate_gate")).isEqualTo("open");
        assertThat(messages(rung, "gate")).isEqualTo("heard ding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"porch", "deaf"})
    void an_event_leaves_alone_what_was_typed(String window) {
        Answer page = FacesForm.of(citizen.get("/en/porch"), window, "tools").press(citizen, "quietly");
        page = FacesForm.of(page, window, "form")
                .fill("name", "Ming")
                .fill("children", "many")
                .press(citizen, "add");

        Answer rung = tools(page).press(citizen, "ring");

        assertThat(typed(rung, "w_" + window + "_:form:children")).isEqualTo("many");
        assertThat(rung.text("w_" + window + "_:tools:toolsCount")).isEqualTo("1");
        assertThat(messages(rung, "porch")).isEqualTo("heard ding");
    }

    @Test
    void a_view_without_state_forgets_its_mistakes_when_they_are_put_right() {
        Answer wrong = FacesForm.of(citizen.get("/en/pillar"), "pillar", "form").press(citizen, "send");
        assertThat(wrong.text("w_pillar_:form:wishMessage")).contains("Value is required");

        Answer right =
                FacesForm.of(wrong, "pillar", "form").fill("wish", "rain").press(citizen, "send");

        assertThat(right.body()).doesNotContain("Value is required");
    }

    @Test
    void a_view_without_state_has_the_script_that_its_buttons_need() {
        Answer page = citizen.get("/en/pillar");

        assertThat(page.html().select("head script[src*=bridge.js]")).hasSize(1);
        assertThat(page.html().select("[onclick], [style]")).isEmpty();
        assertThat(page.body()).contains("qiantangBridge.on(\"w_pillar_:go\",\"click\"");
    }

    @Test
    void people_set_a_preference_in_the_edit_mode() {
        Citizen clerk = Citizen.visiting(HALL);
        clerk.signIn("clerk", "ink-and-paper", "/");
        Answer edit = clerk.get("/en/desk?permit:mode=edit");
        assertThat(typed(edit, "w_permit_:form:greeting")).isEqualTo("Welcome");

        Answer page = permit(edit).fill("greeting", "Good morning").press(clerk, "store");

        assertThat(page.text("w_permit_greeting")).isEqualTo("Good morning");
        assertThat(clerk.get("/en/permit").text("w_permit_greeting"))
                .as("another window")
                .isEqualTo("Welcome");
        assertThat(citizen.get("/en/desk").text("w_permit_greeting"))
                .as("another person")
                .isEqualTo("Welcome");
    }

    @Test
    @DisplayName("P7 beans of views end with the session")
    void beans_of_views_end_with_the_session() {
        Citizen clerk = Citizen.visiting(HALL);
        clerk.signIn("clerk", "ink-and-paper", "/");
        Answer page = FacesForm.of(clerk.get("/en/register"), "permit", "form")
                .fill("name", "Zhao")
                .press(clerk, "add");
        page = FacesForm.of(page, "permit", "tools").press(clerk, "note");
        assertThat(page.text("w_notice_ended")).doesNotContain("view Zhao");

        clerk.post("/_sign-out", Map.of());

        Administration.await(
                "the end of the view",
                () -> citizen.get("/en/register").text("w_notice_ended").contains("view Zhao"));
        assertThat(citizen.get("/en/register").text("w_notice_ended")).contains("desk on the desk");
    }
}
