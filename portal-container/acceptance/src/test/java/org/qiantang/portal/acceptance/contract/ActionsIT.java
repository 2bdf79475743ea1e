// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** What a citizen does in a window (Portlet 3.0, chapter 12). */
@PortalTest
class ActionsIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "permits", testable = false)
    static WebArchive permits() {
        return ContractApplications.permits();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer after(String deed, Map<String, String> form) {
        return citizen.submit(citizen.get("/permits").link("w_permit_" + deed), form);
    }

    @Test
    @DisplayName("12.3: a redirect carries the address of the page in its new state, for the way back")
    void the_city_register_leads_back_to_the_permit() {
        Answer redirect = citizen.post(citizen.get("/permits").link("w_permit_apply"), Map.of("value", "no. 4 & 5"));

        assertThat(redirect.status()).isEqualTo(303);
        String location = redirect.header("Location").orElseThrow();
        assertThat(location).startsWith("/?desk=3&back=");
        String back = URLDecoder.decode(location.substring(location.indexOf("back=") + 5), StandardCharsets.UTF_8);
        assertThat(citizen.get(back).text("w_permit_number")).isEqualTo("no. 4 & 5");
    }

    @Test
    @DisplayName("12.1: an action that fails says so in its window, changes nothing and harms no other window")
    void a_refused_permit_leaves_the_page_as_it_was() {
        Answer before = citizen.get(citizen.get("/permits").link("w_permit_seventeen"));

        Answer page = citizen.post(before.link("w_permit_fail"), Map.of());

        assertThat(page.status()).isEqualTo(500);
        var notice = page.window("permit").select(".notice[role=alert]");
        assertThat(notice.select("code").text()).matches("\\d{8}-[0-9A-F]{6}");
        assertThat(page.text("w_permit_number")).isEqualTo("17");
        assertThat(page.window("clerk").select(".notice")).isEmpty();
        assertThat(page.text("w_clerk_number")).isEqualTo("null");
        assertThat(page.body()).doesNotContain("no more permits");
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, navigate, document, 303",
        "same-origin, no-cors, image, 403",
        "same-origin, navigate, iframe, 403",
        "same-site, navigate, document, 403",
        "cross-site, navigate, document, 403",
        "none, navigate, document, 403"
    })
    @DisplayName("12.2: a link may act, if a person followed it on a page of this site")
    void a_link_acts_for_a_person_on_this_site_only(String site, String mode, String destination, int status) {
        String link = citizen.get("/permits").link("w_permit_link");

        Answer answer = Citizen.visiting(OldTown.HOST)
                .with("Sec-Fetch-Site", site)
                .with("Sec-Fetch-Mode", mode)
                .with("Sec-Fetch-Dest", destination)
                .get(link);

        assertThat(answer.status()).isEqualTo(status);
        if (status == 303) {
            assertThat(citizen.get(answer.header("Location").orElseThrow()).text("w_permit_note"))
                    .isEqualTo("stamped");
        }
    }

    @Test
    @DisplayName("12.2: a link does nothing for a browser that does not say who followed it, token or not")
    void a_link_does_not_act_for_a_search_engine() {
        String link = citizen.get("/permits").link("w_permit_link");

        assertThat(link).contains("_token=");
        assertThat(citizen.get(link).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("11.2: a form posted to a render URL shows the page with its fields, for its window alone")
    void a_search_form_is_posted_to_the_page() {
        Answer page = citizen.get("/permits");
        String search = page.link("w_permit_search");
        assertThat(search).contains("_render=permit");

        Answer found = citizen.post(search, Map.of("value", "手推车"));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text("w_permit_searched")).isEqualTo("手推车");
        assertThat(found.text("w_permit_searched-state"))
                .as("a field is a render parameter, which the window's URLs carry on")
                .isEqualTo("手推车");
        assertThat(found.text("w_clerk_searched")).isEqualTo("null");
    }

    @Test
    @DisplayName("12.2: an action may change the window state")
    void a_window_is_maximised_by_its_action() {
        Answer page = after("widen", Map.of());

        assertThat(page.window("permit").hasClass("window--maximized")).isTrue();
        assertThat(page.window("clerk")).isNull();
    }

    @Test
    @DisplayName("12.2: a portlet mode that the portlet does not declare is refused, and the action goes on")
    void nobody_flies_over_the_lanes() {
        assertThat(after("fly", Map.of()).text("w_permit_note")).isEqualTo("not flying, true");
    }

    @Test
    @DisplayName("11.1: parameters of the action and those of the window have the same name and stay apart")
    void what_is_asked_and_what_was_shown_are_told_apart() {
        Answer shown = citizen.get(citizen.get("/permits").link("w_permit_seventeen"));

        Answer page = citizen.submit(shown.link("w_permit_count"), Map.of("number", "18"));

        assertThat(page.text("w_permit_note")).isEqualTo("18, 17, [18, 17]");
    }

    @Test
    @DisplayName("12.1: the part of an uploaded file tells of its type and size")
    void a_drawing_is_attached() {
        Answer redirect =
                citizen.upload(citizen.get("/permits").link("w_permit_attach"), "cart", "cart.txt", "two wheels");

        assertThat(citizen.get(redirect.header("Location").orElseThrow()).text("w_permit_note"))
                .isEqualTo("text/plain 10 multipart/form-data");
    }
}
