// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** What is kept for a citizen, and what the runtime options of a portlet change (Portlet 3.0, chapters 10 and 20). */
@PortalTest
class SessionsIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "lockers", testable = false)
    static WebArchive lockers() {
        return ContractApplications.lockers();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer after(String windowAndDeed, String value) {
        return citizen.submit(citizen.get("/lockers").link(windowAndDeed), Map.of("value", value));
    }

    // ------------------------------------------------------------------ sessions

    @Test
    @DisplayName("20.3: the portlet scope is one window's, the application scope all windows'")
    void a_locker_is_its_owners_and_the_hall_is_everybodys() {
        after("w_left_keep", "umbrella");
        Answer page = after("w_right_share", "lost hat");

        assertThat(page.text("w_left_own")).isEqualTo("umbrella");
        assertThat(page.text("w_right_own")).isEqualTo("null");
        assertThat(page.text("w_left_hall")).isEqualTo("lost hat");
        assertThat(page.text("w_cellar_hall")).isEqualTo("lost hat");
        assertThat(Citizen.visiting(OldTown.HOST).get("/lockers").text("w_left_hall"))
                .isEqualTo("no session");
    }

    @Test
    @DisplayName("20.4: servlets of the application have the same session, and no name of a window's own")
    void a_servlet_peeks_into_the_hall() {
        after("w_left_keep", "umbrella");
        after("w_right_share", "lost hat");

        assertThat(citizen.get("/lockers").window("left").select(".peek").text())
                .isEqualTo("own null, hall lost hat");
        assertThat(citizen.get("/old-lockers/peek").body()).contains("own null, hall lost hat");
    }

    @Test
    @DisplayName("10.4.3: with servletDefaultSessionScope a servlet that the portlet includes sees the window's part")
    void a_servlet_peeks_into_the_cellar() {
        after("w_cellar_keep", "wine");
        after("w_right_share", "lost hat");

        assertThat(citizen.get("/lockers").window("cellar").select(".peek").text())
                .isEqualTo("own wine, hall null");
    }

    @Test
    @DisplayName("20.1: after a session has ended within a call the same call gets a new one")
    void a_clean_hall_can_be_used_at_once() {
        after("w_left_keep", "umbrella");
        after("w_right_share", "lost hat");

        Answer page = after("w_left_clean", "");

        assertThat(page.text("w_left_note")).isEqualTo("null, true");
        assertThat(page.text("w_left_own")).isEqualTo("broom");
        assertThat(page.text("w_left_hall")).isEqualTo("null");
    }

    @Test
    @DisplayName("20.3: what is taken out is gone")
    void an_emptied_locker_is_empty() {
        after("w_left_keep", "umbrella");

        assertThat(after("w_left_empty", "").text("w_left_own")).isEqualTo("null");
    }

    // ------------------------------------------------------------------ action-scoped attributes

    @Test
    @DisplayName("10.4.4: what an action leaves in the request is there at every look, until the next action")
    void a_parcel_is_carried_over() {
        Answer page = after("w_courier_carry", "tea & silk");
        assertThat(page.text("w_courier_parcel")).isEqualTo("[tea & silk]");
        assertThat(page.text("w_other_courier_parcel")).isEqualTo("null");

        Answer looked = citizen.get(page.link("w_courier_look"));
        assertThat(looked.text("w_courier_parcel")).isEqualTo("[tea & silk]");

        Answer rested = citizen.submit(looked.link("w_courier_rest"), Map.of());
        assertThat(rested.text("w_courier_parcel")).isEqualTo("null");
    }

    @Test
    @DisplayName("10.4.4: the last scopes are kept, as many as the portlet asks for; those of others are not reachable")
    void an_old_address_shows_its_parcel_for_a_while() {
        Answer first = citizen.post(citizen.get("/lockers").link("w_courier_carry"), Map.of("value", "tea"));
        String address = first.header("Location").orElseThrow();
        after("w_courier_carry", "silk");
        assertThat(citizen.get(address).text("w_courier_parcel")).isEqualTo("[tea]");
        assertThat(Citizen.visiting(OldTown.HOST).get(address).text("w_courier_parcel"))
                .isEqualTo("null");

        after("w_courier_carry", "salt");

        assertThat(citizen.get(address).text("w_courier_parcel")).isEqualTo("null");
    }

    @Test
    @DisplayName("10.4.4: who does not ask for it loses what the action left")
    void a_pedestrian_carries_nothing() {
        assertThat(after("w_pedestrian_carry", "tea").text("w_pedestrian_parcel"))
                .isEqualTo("null");
    }

    // ------------------------------------------------------------------ other runtime options

    @Test
    @DisplayName("a window that takes longer than its limit leaves a link, and the page does not wait for it")
    void a_snail_does_not_keep_the_page_waiting() {
        long started = System.nanoTime();
        Answer page = citizen.get("/snail");

        assertThat((System.nanoTime() - started) / 1_000_000_000.0).isLessThan(5);
        assertThat(page.status()).isEqualTo(200);
        var notice = page.window("snail").select(".notice");
        assertThat(notice.select("a").attr("href")).isEqualTo("/snail?snail:state=maximized");
        assertThat(notice.select("code").text()).matches("\\d{8}-[0-9A-F]{6}");
        assertThat(page.text("w_courier_parcel")).isEqualTo("null");
        assertThat(page.body()).doesNotContain("hurried");
    }
}
