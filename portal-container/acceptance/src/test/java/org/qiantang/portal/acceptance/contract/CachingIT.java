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
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** What a portlet lets the portal keep (Portlet 3.0, chapter 18). */
@PortalTest
class CachingIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "tide", testable = false)
    static WebArchive tide() {
        return ContractApplications.tide();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private static String measured(Citizen who, String window) {
        return who.get("/tide").text("w_" + window + "_measured");
    }

    @Test
    @DisplayName("18.1: a public fragment is made once for all readers")
    void the_river_is_measured_once_for_everybody() {
        String measured = measured(citizen, "river");

        assertThat(measured(citizen, "river")).isEqualTo(measured);
        assertThat(measured(Citizen.visiting(OldTown.HOST), "river")).isEqualTo(measured);
    }

    @Test
    @DisplayName("18.1: without an expiration time nothing is kept")
    void the_pool_is_measured_at_every_look() {
        assertThat(measured(citizen, "pool")).isNotEqualTo(measured(citizen, "pool"));
    }

    @Test
    @DisplayName("18.1: a fragment in one language is not shown in another, nor that for one state in another")
    void each_language_and_state_has_a_fragment_of_its_own() {
        String chinese = measured(citizen, "river");

        assertThat(citizen.get("/en/tide").text("w_river_measured")).isNotEqualTo(chinese);
        assertThat(citizen.get("/tide?pool.deep=yes").text("w_river_measured")).isNotEqualTo(chinese);
        assertThat(measured(citizen, "river")).isEqualTo(chinese);
    }

    @Test
    @DisplayName("18.1: a private fragment is kept for one session alone")
    void the_gauge_is_read_for_each_citizen() {
        assertThat(measured(citizen, "gauge")).as("who has no session").isNotEqualTo(measured(citizen, "gauge"));
        citizen.submit(citizen.get("/tide").link("w_pool_remember"), Map.of());
        Citizen other = Citizen.visiting(OldTown.HOST);
        other.submit(other.get("/tide").link("w_pool_remember"), Map.of());

        String mine = measured(citizen, "gauge");
        String hers = measured(other, "gauge");

        assertThat(measured(citizen, "gauge")).isEqualTo(mine).isNotEqualTo(hers);
        assertThat(measured(other, "gauge")).isEqualTo(hers);
    }

    @Test
    @DisplayName("18.1: an administrator's fragment, with its links, is not a reader's")
    void what_administrators_see_is_kept_apart() {
        String reader = measured(citizen, "river");

        assertThat(measured(Administration.visiting(OldTown.HOST), "river")).isNotEqualTo(reader);
        assertThat(measured(citizen, "river")).isEqualTo(reader);
    }

    @Test
    @DisplayName("18.1: a kept fragment brings its part of the page's head along; the portlet need not say it again")
    void the_head_of_the_page_is_kept_with_the_fragment() {
        measured(citizen, "river");
        String river = announced("river");
        String pool = announced("pool");

        assertThat(announced("river")).isNotEmpty().isEqualTo(river);
        assertThat(announced("pool")).isNotEmpty().isNotEqualTo(pool);
    }

    private String announced(String window) {
        return citizen.get("/tide").html().select("meta[name*=" + window + "]").attr("content");
    }

    @Test
    @DisplayName("18.1: the time runs out")
    void the_bridge_is_measured_again_after_a_second() throws InterruptedException {
        String measured = measured(citizen, "bridge");
        Thread.sleep(1100);

        assertThat(measured(citizen, "bridge")).isNotEqualTo(measured);
    }

    @Test
    @DisplayName("18.1: an action of the window makes what was kept of it worthless")
    void an_action_stirs_the_river() {
        String before = measured(citizen, "river");

        citizen.submit(citizen.get("/tide").link("w_river_stir"), Map.of());

        assertThat(measured(citizen, "river")).isNotEqualTo(before);
    }

    @Test
    @DisplayName("18.1: an event that reaches the window makes what was kept of it worthless")
    void a_flood_warning_changes_the_river() {
        String before = measured(citizen, "river");

        citizen.submit(citizen.get("/tide").link("w_pool_warn"), Map.of());

        assertThat(measured(citizen, "river")).isNotEqualTo(before);
    }

    @Test
    @DisplayName("18.1: the answer to a posted form is neither taken from what was kept nor kept itself")
    void what_one_citizen_asks_is_not_answered_to_another() {
        String kept = measured(citizen, "river");

        var answer = citizen.post(citizen.get("/tide").link("w_river_ask"), Map.of("value", "how high?"));

        assertThat(answer.text("w_river_asked")).isEqualTo("how high?");
        assertThat(citizen.get("/tide").text("w_river_asked")).isEqualTo("null");
        assertThat(measured(citizen, "river")).isEqualTo(kept);
    }

    @Test
    @DisplayName("18.2: a fragment whose token the portlet confirms is shown again; else the new one")
    void the_moon_is_drawn_again_when_its_phase_changes() {
        String drawn = citizen.get("/tide").text("w_moon_drawn");
        assertThat(citizen.get("/tide").text("w_moon_drawn")).isEqualTo(drawn);
        assertThat(citizen.get("/tide").text("w_moon_drawn"))
                .as("confirmed once, it waits to be confirmed again")
                .isEqualTo(drawn);

        citizen.submit(citizen.get("/tide").link("w_other_moon_wane"), Map.of());

        String changed = citizen.get("/tide").text("w_moon_drawn");
        assertThat(changed).isNotEqualTo(drawn);
        assertThat(citizen.get("/tide").text("w_moon_drawn")).isEqualTo(changed);
    }
}
