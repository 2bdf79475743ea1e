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

/** What windows of a page are looking at together (Portlet 3.0, chapter 11). */
@PortalTest
class PublicParametersIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "lake", testable = false)
    static WebArchive lake() {
        return ContractApplications.lake();
    }

    @Deployment(name = "tower", testable = false)
    static WebArchive tower() {
        return ContractApplications.tower();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer follow(Answer page, String link) {
        return citizen.get(page.link(link));
    }

    @Test
    @DisplayName("11.1.2: parameters of one qualified name are one, whatever identifiers portlets have for them")
    void windows_that_declare_the_same_name_walk_together() {
        Answer page = follow(citizen.get("/lake"), "w_shore_west");

        assertThat(page.text("w_shore_walk")).isEqualTo("[西湖 & west]");
        assertThat(page.text("w_bench_walk")).isEqualTo("[西湖 & west]");
        assertThat(page.text("w_bench_public")).isEqualTo("true");
    }

    @Test
    @DisplayName("11.1.2: the same local part in another namespace is another parameter")
    void walks_of_the_same_name_at_the_lake_and_on_the_hill_are_two() {
        Answer lake = follow(citizen.get("/lake"), "w_shore_west");
        assertThat(lake.text("w_hill_walk")).isEqualTo("null");

        Answer both = follow(lake, "w_hill_two");

        assertThat(both.text("w_hill_walk")).isEqualTo("[causeway, island]");
        assertThat(both.text("w_shore_walk")).isEqualTo("[西湖 & west]");
    }

    @Test
    @DisplayName("11.1.2: an alias, which portlet.xml 2.0 knows, joins a parameter of another application, both ways")
    void the_tower_sees_and_changes_the_walk_by_an_alias() {
        assertThat(follow(citizen.get("/lake"), "w_shore_west").text("w_tower_view"))
                .isEqualTo("西湖 & west");
        assertThat(follow(citizen.get("/lake"), "w_tower_call").text("w_shore_walk"))
                .isEqualTo("[to the tower]");
    }

    @Test
    @DisplayName("11.1: a parameter has all its values, in their order, in every phase")
    void a_walk_with_two_stops_is_known_in_header_render_and_resource_phase() {
        Answer page = follow(citizen.get("/lake"), "w_shore_two");

        assertThat(page.text("w_shore_walk")).isEqualTo("[causeway, island]");
        assertThat(page.meta("w_shore_walk")).contains("[causeway, island]");
        assertThat(citizen.get(page.link("w_bench_guide")).body()).isEqualTo("[causeway, island]");
    }

    @Test
    @DisplayName("11.1: an empty value is a value, null is another one, and neither is the same as none")
    void an_empty_walk_and_no_walk_are_told_apart() {
        Answer page = citizen.get("/lake");

        assertThat(page.text("w_shore_walk")).isEqualTo("null");
        assertThat(follow(page, "w_shore_empty").text("w_bench_walk")).isEqualTo("[]");
        assertThat(follow(page, "w_shore_nothing").text("w_bench_walk")).isEqualTo("[null]");
    }

    @Test
    @DisplayName("11.1: who takes a parameter off takes it off for all, and leaves private ones alone")
    void the_walk_ends_for_all_windows() {
        Answer page = follow(follow(citizen.get("/lake"), "w_shore_boots"), "w_bench_west");
        assertThat(page.text("w_shore_shoes")).isEqualTo("boots");

        for (String end : new String[] {"w_bench_home", "w_shore_anywhere"}) {
            Answer after = follow(page, end);

            assertThat(after.text("w_shore_walk")).isEqualTo("null");
            assertThat(after.text("w_tower_view")).isEqualTo("null");
            assertThat(after.text("w_shore_shoes")).isEqualTo("boots");
        }
    }

    @Test
    @DisplayName("11.1: clearing the private parameters leaves the public ones")
    void shoes_come_off_and_the_walk_goes_on() {
        Answer page = follow(follow(citizen.get("/lake"), "w_shore_boots"), "w_bench_west");

        Answer after = follow(page, "w_shore_barefoot");

        assertThat(after.text("w_shore_shoes")).isEqualTo("null");
        assertThat(after.text("w_shore_walk")).isEqualTo("[西湖 & west]");
    }

    @Test
    @DisplayName("11.2.1: a new URL carries private parameters on only if asked to, public ones always")
    void a_fresh_link_leaves_the_shoes_behind() {
        Answer page = follow(follow(citizen.get("/lake"), "w_shore_boots"), "w_bench_west");

        Answer after = follow(page, "w_shore_fresh");

        assertThat(after.text("w_shore_shoes")).isEqualTo("null");
        assertThat(after.text("w_shore_walk")).isEqualTo("[西湖 & west]");
    }

    @Test
    @DisplayName("11.1: an action sets, empties and removes public parameters for the whole page")
    void actions_change_the_walk_of_all_windows() {
        Answer page = citizen.submit(citizen.get("/lake").link("w_shore_go"), Map.of("value", "断桥"));
        assertThat(page.text("w_tower_view")).isEqualTo("断桥");

        Answer paused = citizen.submit(page.link("w_bench_pause"), Map.of());
        assertThat(paused.text("w_shore_walk")).isEqualTo("[]");

        Answer ended = citizen.submit(page.link("w_bench_end"), Map.of());
        assertThat(ended.text("w_shore_walk")).isEqualTo("null");
    }

    @Test
    @DisplayName("11.1.1: private parameters of one window are no business of the next")
    void shoes_of_one_window_are_not_those_of_another() {
        Answer page = follow(citizen.get("/lake"), "w_shore_boots");

        assertThat(page.text("w_shore_shoes")).isEqualTo("boots");
        assertThat(page.text("w_bench_shoes")).isEqualTo("null");
    }
}
