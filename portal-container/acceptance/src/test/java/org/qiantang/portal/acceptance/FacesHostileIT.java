// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.hostile.FacesForm;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.RawRequest;

/** B01 to B05: what strangers send to Faces portlets, and to where Faces serves its resources. */
@PortalTest
class FacesHostileIT {
    private static final String SITE = "strangers.localhost";
    private static final String RESOURCES = "/test-suggestion/jakarta.faces.resource";
    private static final String SCRIPT = "\"'><script>alert(1)</script>";

    private final Citizen citizen = Citizen.visiting(SITE);
    private final Citizen stranger = Citizen.visiting(SITE);

    @Deployment(name = "suggestion", testable = false)
    static WebArchive suggestion() {
        return Applications.suggestion();
    }

    @BeforeAll
    static void import_the_site() {
        Administration.importSite("strangers.yaml");
    }

    private static FacesForm form(Citizen citizen) {
        return FacesForm.of(citizen.get("/suggestion"), "box");
    }

    /** The page after the form was sent, where a redirect leads. */
    private static Answer send(Citizen citizen, FacesForm form) {
        Answer answer = citizen.post(form.action(), form.fields());
        return answer.status() == 303 ? citizen.get(answer.header("Location").orElseThrow()) : answer;
    }

    private static List<String> suggestions() {
        return Objects.requireNonNull(Citizen.visiting(SITE).get("/suggestion").window("box"))
                .select(".suggestions li")
                .eachText();
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body())
                .doesNotContain("under the willow")
                .doesNotContain("<web-app")
                .doesNotContain("<portlet-app")
                .doesNotContain("Exception")
                .doesNotContain("com.sun.faces")
                .doesNotContain("at org.")
                .doesNotContain("<script>alert(");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // ------------------------------------------------------------------ B01: the view's state

    @Test
    void who_sends_the_form_that_was_shown_is_heard() {
        send(citizen, form(citizen).with("text", "more benches").with("send", "Send"));

        assertThat(suggestions()).contains("more benches");
    }

    static Stream<String> states() {
        return Stream.of(
                "",
                "0",
                "1:1",
                "-1:-1",
                "null",
                "stateless",
                "9223372036854775808:1",
                "a:b:c",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwAB",
                "H4sIAAAAAAAAAFvzloG1uIhBNzk/Vy",
                "../../WEB-INF/secret.xhtml",
                "#{box.suggestions.clear()}",
                SCRIPT,
                "7".repeat(5_000));
    }

    @ParameterizedTest
    @DisplayName("B01: a form with a view state that nobody was given does nothing")
    @MethodSource("states")
    void forged_states(String state) {
        FacesForm shown = form(citizen).with("text", "forged").with("send", "Send");

        Answer answer = send(citizen, shown.withViewState(state));

        assertThat(answer.status()).isLessThan(500);
        assertTellsNothing(answer);
        assertThat(suggestions()).doesNotContain("forged");
    }

    @Test
    @DisplayName("B01: a view state with one digit changed does nothing, nor does a form without any")
    void tampered_states() {
        FacesForm shown = form(citizen).with("text", "tampered").with("send", "Send");
        String state = shown.viewState();
        char last = state.charAt(state.length() - 1);
        String tampered = state.substring(0, state.length() - 1) + (last == '1' ? '2' : '1');

        assertTellsNothing(send(citizen, shown.withViewState(tampered)));
        assertTellsNothing(send(citizen, shown.withoutViewState()));

        assertThat(suggestions()).doesNotContain("tampered");
    }

    @Test
    @DisplayName("B01: a view state is worth nothing in another session, and shows nothing of the first one")
    void replayed_states() {
        FacesForm first = form(citizen).with("text", "my draft").with("keep", "Keep");
        Answer kept = send(citizen, first);
        assertThat(kept.body()).contains("my draft");
        FacesForm shown = FacesForm.of(kept, "box").with("text", "replayed").with("send", "Send");
        form(stranger);

        Answer answer = send(stranger, shown);
        Answer without = send(Citizen.visiting(SITE), shown);

        assertThat(answer.body()).doesNotContain("my draft");
        assertThat(without.body()).doesNotContain("my draft");
        assertThat(suggestions()).doesNotContain("replayed");
    }

    @Test
    @DisplayName("B01: nor is it for another person who has signed in")
    void foreign_states() {
        citizen.signIn("willow", "tck", "/suggestion");
        stranger.signIn("lotus", "tck2", "/suggestion");
        Answer kept = send(citizen, form(citizen).with("text", "my draft").with("keep", "Keep"));
        FacesForm shown = FacesForm.of(kept, "box").with("text", "foreign").with("send", "Send");
        form(stranger);

        Answer answer = send(stranger, shown);

        assertThat(answer.body()).doesNotContain("my draft").doesNotContain("willow");
        assertThat(suggestions()).doesNotContain("foreign");
    }

    @Test
    @DisplayName("B01: an address alone is never an action, whatever view state it names")
    void states_in_addresses() {
        FacesForm shown = form(citizen).with("text", "by address").with("send", "Send");
        StringBuilder query = new StringBuilder("/suggestion?");
        shown.fields().forEach((name, value) -> query.append("box.")
                .append(encoded(name))
                .append('=')
                .append(encoded(value))
                .append('&'));

        assertThat(citizen.get(query.toString()).status()).isLessThan(500);
        assertThat(citizen.get(shown.action().replaceFirst("&?_token=[^&]*", ""))
                        .status())
                .isEqualTo(403);
        assertThat(suggestions()).doesNotContain("by address");
    }

    @Test
    @DisplayName("B01: what an action left for its own page cannot be looked at in another session")
    void scopes_of_others() {
        FacesForm empty = form(citizen).with("text", "").with("send", "Send");
        String place =
                citizen.post(empty.action(), empty.fields()).header("Location").orElseThrow();
        assertThat(citizen.get(place).window("box").select("[id$=messages]").text())
                .isNotBlank();
        form(stranger);

        assertThat(stranger.get(place).window("box").select("[id$=messages]").text())
                .isBlank();
        assertThat(stranger.get("/suggestion?box._scope=" + encoded(SCRIPT)).status())
                .isEqualTo(200);
    }

    // ------------------------------------------------------------------ B02: the client window

    @ParameterizedTest
    @DisplayName("B02: the id of a client window is no place for a script")
    @ValueSource(
            strings = {
                "/suggestion?box.jfwid=@",
                "/suggestion?jfwid=@",
                "/notice?notice.jfwid=@",
                "/suggestion?_resource=box&box!jfwid=@",
                "/suggestion?box.jakarta.faces.ClientWindow=@",
                "/test-suggestion/WEB-INF/views/suggestion.xhtml?jfwid=@"
            })
    void client_windows(String address) {
        for (String value :
                new String[] {SCRIPT, "\" onclick=\"alert(1)", "javascript:alert(1)", "\r\nX-Injected: 1"}) {
            Answer answer = citizen.get(address.replace("@", encoded(value)));

            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.body()).doesNotContain("<script>alert(").doesNotContain("\" onclick=\"alert(1)");
            assertThat(answer.header("X-Injected")).isEmpty();
            assertThat(answer.html().select("[onclick*=alert], a[href^=javascript], form[action^=javascript]"))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("B02: nor is it when a form sends it")
    void client_windows_of_forms() {
        FacesForm shown = form(citizen).with("text", "").with("send", "Send");
        for (String name : List.of("jfwid", "jakarta.faces.ClientWindow")) {
            Map<String, String> fields = new LinkedHashMap<>(shown.fields());
            fields.put(name, SCRIPT);

            Answer answer = send(citizen, new FacesForm(shown.action(), fields));

            assertThat(answer.status()).isLessThan(500);
            assertTellsNothing(answer);
        }
    }

    // ------------------------------------------------------------------ B03: files by way of the resource handler

    static Stream<String> ways() {
        return Stream.of(
                "/web.xml.xhtml?loc=../WEB-INF",
                "/web.xml.xhtml?loc=/../WEB-INF",
                "/web.xml.xhtml?loc=..%5cWEB-INF",
                "/web.xml.xhtml?con=../WEB-INF",
                "/web.xml.xhtml?con=/WEB-INF",
                "/web.xml.xhtml?con=WEB-INF&ln=views",
                "/web.xml.xhtml?ln=../WEB-INF",
                "/web.xml.xhtml?ln=%2e%2e%2fWEB-INF",
                "/web.xml.xhtml?ln=..%5cWEB-INF",
                "/web.xml.xhtml?ln=/WEB-INF",
                "/web.xml.xhtml?ln=..",
                "/web.xml.xhtml?ln=primefaces/../../../WEB-INF",
                "/secret.xhtml.xhtml?ln=../WEB-INF",
                "/SuggestionBox.class.xhtml?ln=../WEB-INF/classes/org/qiantang/portal/acceptance/apps/suggestion",
                "/../WEB-INF/web.xml.xhtml",
                "/../WEB-INF/secret.xhtml",
                "/%2e%2e/WEB-INF/web.xml.xhtml",
                "/..%2fWEB-INF%2fweb.xml.xhtml",
                "/%252e%252e%252fWEB-INF%252fweb.xml.xhtml",
                "/..%5c..%5cWEB-INF%5cweb.xml.xhtml",
                "/..;/WEB-INF/web.xml.xhtml",
                "/WEB-INF/web.xml.xhtml",
                "/../../../../../../etc/passwd.xhtml",
                "/passwd.xhtml?ln=../../../../../../etc",
                "/%00.xhtml",
                "/#{box.suggestions}.xhtml".replace("#", "%23"));
    }

    @ParameterizedTest
    @DisplayName("B03: no way leads from the resources of Faces to other files")
    @MethodSource("ways")
    void traversal(String way) {
        String answer = RawRequest.get(SITE, RESOURCES + way);

        assertThat(answer).matches("(?s)HTTP/1.1 (400|403|404) .*");
        assertIsNoFile(answer);
    }

    @Test
    @DisplayName("B03: a resource without a name is none")
    void nameless() {
        assertThat(RawRequest.get(SITE, RESOURCES + "/.xhtml")).startsWith("HTTP/1.1 404 ");
        assertThat(RawRequest.get(SITE, "/suggestion?_resource=box&box!_resource=/jakarta.faces.resource/.xhtml"))
                .doesNotMatch("(?s)HTTP/1.1 5.*");
    }

    @ParameterizedTest
    @DisplayName("B03: nor does one by way of the portlet's own resources")
    @MethodSource("ways")
    void traversal_through_the_portal(String way) {
        String[] parts = way.split("[?]", 2);
        String more = parts.length == 1 ? "" : "&" + parts[1].replaceAll("(^|&)", "$1box!");
        String path = encoded("/jakarta.faces.resource") + parts[0];

        for (String name : List.of("_resource", "jakarta.faces.resource", "_view")) {
            String answer = RawRequest.get(SITE, "/suggestion?_resource=box&box!" + name + "=" + path + more);

            assertThat(answer).doesNotMatch("(?s)HTTP/1.1 5.*");
            assertIsNoFile(answer);
        }
    }

    private static void assertIsNoFile(String answer) {
        assertThat(answer)
                .doesNotContain("<web-app")
                .doesNotContain("under the willow")
                .doesNotContain("root:x:")
                .doesNotContain("Exception")
                .doesNotContain("com.sun.faces");
    }

    @ParameterizedTest
    @DisplayName("A13: the views of a portlet are not served without the portlet")
    @ValueSource(
            strings = {
                "/test-suggestion/WEB-INF/views/suggestion.xhtml",
                "/test-suggestion/WEB-INF/secret.xhtml",
                "/test-suggestion/WEB-INF%2fsecret.xhtml",
                "/test-suggestion/%57EB-INF/secret.xhtml",
                "/test-suggestion/web-inf/secret.xhtml",
                "/test-suggestion//WEB-INF/secret.xhtml",
                "/test-suggestion/x/../WEB-INF/secret.xhtml"
            })
    void views_alone(String address) {
        String answer = RawRequest.get(SITE, address);

        assertThat(answer).matches("(?s)HTTP/1.1 (400|403|404) .*");
        assertIsNoFile(answer);
    }

    @ParameterizedTest
    @DisplayName("B03: an address names views of the portlet and nothing else of its application")
    @ValueSource(
            strings = {
                "/WEB-INF/secret.xhtml",
                "WEB-INF/secret",
                "../secret",
                "../secret.xhtml",
                "..%2fsecret",
                "%2e%2e/secret",
                "..%5csecret",
                "suggestion/../../secret",
                "/WEB-INF/views/../secret.xhtml",
                "/WEB-INF/web.xml",
                "nowhere",
                "/nowhere.xhtml",
                "suggestion.xhtml%00",
                "%00",
                "http://evil.example/x.xhtml",
                "//evil.example/x.xhtml",
                "file:/etc/passwd",
                "%23%7Bbox.suggestions.clear()%7D",
                "%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void views_by_name(String name) {
        send(citizen, form(citizen).with("text", "stays").with("send", "Send"));
        for (String parameter : List.of("_view", "_jsfBridgeViewId", "_jsfBridgeViewPath")) {
            for (String address : List.of(
                    "/suggestion?box." + parameter + "=" + name,
                    "/suggestion?" + parameter + "=" + name,
                    "/suggestion?_resource=box&box!" + parameter + "=" + name)) {
                Answer answer = citizen.get(address);

                assertThat(answer.status()).as(address).isLessThan(500);
                assertTellsNothing(answer);
            }
        }
        assertThat(suggestions()).contains("stays");
    }

    // ------------------------------------------------------------------ B04: dynamic resources of PrimeFaces

    @Test
    @DisplayName("B04: a picture that the application draws is served to whom it was shown")
    void dynamic_resources() {
        String address = citizen.get("/emblem").window("emblem").select("img").attr("src");

        Answer picture = citizen.get(address);

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type").orElse("")).startsWith("image/svg+xml");
        Answer toStranger = stranger.get(address);
        assertThat(toStranger.body()).doesNotContain("<title>willow</title>");
        assertThat(toStranger.status()).isLessThan(500);
    }

    @ParameterizedTest
    @DisplayName("B04: one that nobody was shown is refused, and nothing in its address is evaluated")
    @ValueSource(
            strings = {
                "pfdrt=sc&pfdrid=forged",
                "pfdrt=sc&pfdrid=%23%7BemblemView.picture%7D",
                "pfdrt=sc&pfdrid=%23%7Bbox.suggestions.clear()%7D",
                "pfdrt=sc&pfdrid=%24%7Bbox.suggestions.clear()%7D",
                "pfdrt=sc&pfdrid=uMKljPgnOTVxmOB%2BH6%2FQEPW9ghJMGL3PRdkfmbiiPkUDzOAoSQnmBt4dYyjvjGhVbBkVHj5xLXXCaFGpOHe704aOkNwaB12Cc3Iq6NmBo%2BQZuqhqtPxdTA%3D%3D",
                "pfdrt=qr&pfdrid=forged",
                "pfdrt=lz&pfdrid=forged",
                "pfdrt=st&pfdrid=forged",
                "pfdrt=",
                "pfdrid=%00"
            })
    void forged_dynamic_resources(String query) {
        send(citizen, form(citizen).with("text", "stays").with("send", "Send"));
        citizen.get("/emblem");
        String file = "/jakarta.faces.resource/dynamiccontent.properties.xhtml";
        Answer alone = citizen.get("/test-suggestion" + file + "?ln=primefaces&" + query);
        Answer byPortlet = citizen.get("/emblem?_resource=emblem&emblem!_resource=" + encoded(file)
                + "&emblem!ln=primefaces&" + query.replaceAll("(^|&)", "$1emblem!"));

        for (Answer answer : List.of(alone, byPortlet)) {
            assertThat(answer.status()).isLessThan(500);
            // PrimeFaces has an empty answer for what it does not know, not a status.
            if (answer.status() == 200) assertThat(answer.body()).isEmpty();
            assertTellsNothing(answer);
        }
        assertThat(suggestions()).contains("stays");
    }

    // ------------------------------------------------------------------ B05: expressions in text

    @ParameterizedTest
    @DisplayName("B05: an expression that a citizen writes stays text")
    @ValueSource(
            strings = {
                "#{7*7}",
                "${7*7}",
                "#{box.suggestions.clear()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "#{facesContext.externalContext.redirect('//evil.example')}",
                "{{7*7}} <#if 1==1>x</#if> @{7*7} %{7*7}",
                "]]><script>alert(1)</script>",
                SCRIPT
            })
    void expressions(String text) {
        Answer after = send(citizen, form(citizen).with("text", text).with("send", "Send"));

        assertThat(after.html().select("#w-box input[id$=text]").val()).isEqualTo(text);
        assertThat(after.body()).doesNotContain("<script>alert(");
        assertThat(suggestions()).contains(text);
        Answer notice = citizen.get("/notice?notice.about=" + encoded(text));
        assertThat(notice.html().select(".notice").text()).isEqualTo("Notice: " + text);
        assertThat(notice.html().select(".notice").attr("title")).isEqualTo(text);
        assertThat(notice.html().select("#w-notice input[id$=about]").val()).isEqualTo(text);
    }

    // ------------------------------------------------------------------ readers without a session

    @Test
    void a_thousand_readers_of_a_transient_view_make_no_session() {
        for (int i = 0; i < 1_000; i++) {
            Answer page = stranger.get("/notice?notice.about=" + i);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Set-Cookie")).isEmpty();
        }
        assertThat(stranger.hasCookies()).isFalse();
    }
}
