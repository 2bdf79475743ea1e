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

/** What stands around a portlet and what it hands on to (Portlet 3.0, chapters 11.5, 21 and 22). */
@PortalTest
class FiltersAndDispatchIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "post", testable = false)
    static WebArchive post() {
        return ContractApplications.post();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer posted() {
        return citizen.submit(citizen.get("/post").link("w_desk_post"), Map.of("value", "to Beijing"));
    }

    // ------------------------------------------------------------------ filters

    @Test
    @DisplayName("21.2: filters stamp every phase, in the order of their mappings")
    void each_phase_is_stamped_by_the_clerk_and_then_by_the_city() {
        Answer page = posted();

        assertThat(page.text("w_desk_acted")).startsWith("clerk+city,");
        assertThat(page.text("w_desk_heard")).startsWith("clerk+city,");
        assertThat(page.meta("desk").orElseThrow()).startsWith("clerk+city,");
        assertThat(page.text("w_desk_stamps")).isEqualTo("clerk+city");
        assertThat(citizen.get(page.link("w_desk_resource")).body()).contains("letter clerk+city");
    }

    @Test
    @DisplayName("21.2: a filter is for the portlets of its mapping only")
    void the_air_desk_has_no_stamp() {
        assertThat(citizen.get("/post").text("w_air_stamps")).isEqualTo("null");
    }

    @Test
    @DisplayName("21.2: a filter that goes no further answers in the portlet's place")
    void nobody_gets_to_a_desk_that_is_shut() {
        Answer page = citizen.get("/post");

        assertThat(page.text("w_shut_closed")).isEqualTo("closed today");
        assertThat(page.body()).doesNotContain("w_shut_stamps");
    }

    @Test
    @DisplayName("21.2: a filter declared by annotation rewrites what the portlet renders")
    void letters_of_the_air_desk_go_by_air() {
        assertThat(citizen.get("/post").text("w_air_way")).isEqualTo("by air");
        assertThat(citizen.get("/post").text("w_desk_way")).isEqualTo("by land");
    }

    // ------------------------------------------------------------------ URL listeners

    @Test
    @DisplayName("11.5: a listener sees every URL before it is written")
    void every_address_gets_a_postmark() {
        Answer page = citizen.get("/post");

        assertThat(citizen.get(page.link("w_desk_render")).text("w_desk_postmark"))
                .isEqualTo("render");
        assertThat(citizen.get(page.link("w_desk_resource")).body()).contains("postmark resource");
        assertThat(posted().text("w_desk_acted")).endsWith("postmark action");
    }

    // ------------------------------------------------------------------ dispatching

    @Test
    @DisplayName("22.3: an included servlet knows its path, its own parameters and the portlet's attributes")
    void the_sorter_is_included() {
        Answer page = citizen.get("/post");

        assertThat(page.window("desk").select(".sorter").text()).isEqualTo("bag 7, letter to Suzhou, /sort");
        assertThat(page.text("w_desk_sorted")).startsWith("bag 7");
        assertThat(page.text("w_desk_bag")).as("the bag is the sorter's").isEqualTo("null");
    }

    @Test
    @DisplayName("22.4: a forward throws away what was written before")
    void the_forwarding_desk_hands_everything_over() {
        Answer page = citizen.get("/post");

        assertThat(page.window("forwarding").select(".sorter").text()).isEqualTo("bag 7, letter to Suzhou, /sort");
        assertThat(page.body()).doesNotContain("w_forwarding_way");
    }

    @Test
    @DisplayName("22.2: a servlet is found by its name, without a path")
    void the_sorter_is_called_by_name() {
        assertThat(citizen.get("/post").window("air").select(".sorter").text())
                .startsWith("bag null, letter to Suzhou");
    }

    @Test
    @DisplayName("22.3: servlets are included from the header, action and event phase")
    void the_sorter_works_in_every_phase() {
        Answer page = posted();

        assertThat(page.meta("desk").orElseThrow()).contains("bag 1, letter null, /sort");
        assertThat(page.text("w_desk_acted")).contains("bag 2, letter to Beijing, /sort");
        assertThat(page.text("w_desk_heard")).contains("bag 3, letter to Beijing, /sort");
        assertThat(citizen.get(page.link("w_desk_resource")).body()).contains("bag 4");
    }
}
