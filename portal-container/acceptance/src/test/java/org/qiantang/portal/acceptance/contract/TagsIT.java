// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Portlets set in JSPs, with the tag libraries of all versions (Portlet 3.0, chapter 27). */
@PortalTest
class TagsIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "gazette", testable = false)
    static WebArchive gazette() {
        return ContractApplications.gazette();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    @ParameterizedTest
    @CsvSource({"first, first normal", "second, second view", "third, third view normal true true"})
    @DisplayName("27.1: each version of the tag library defines the objects of its time")
    void a_page_knows_its_portlet(String window, String name) {
        assertThat(citizen.get("/gazette").text("w_" + window + "_name")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"first, silk & rice", "second, silk", "third, rice"})
    @DisplayName("27.2: a form is sent to an action URL with its parameters")
    void the_gazette_is_ordered(String window, String paper) {
        Answer page = citizen.submit(citizen.get("/gazette").link("w_" + window + "_order"), Map.of());

        assertThat(page.text("w_" + window + "_subscribed")).isEqualTo(paper);
    }

    @Test
    @DisplayName("27.2: a render URL sets parameters and the window state")
    void the_gazette_is_read_alone() {
        Answer page = citizen.get(citizen.get("/gazette").link("w_first_read"));

        assertThat(page.text("w_first_name")).isEqualTo("first maximized");
        assertThat(page.text("w_first_subscribed")).isEqualTo("read & kept");
        assertThat(citizen.get(citizen.get("/gazette").link("w_third_read")).text("w_third_subscribed"))
                .isEqualTo("kept");
    }

    @Test
    @DisplayName("27.2: a resource URL has an id and parameters, and may wait in a variable")
    void the_picture_is_fetched() {
        assertThat(citizen.get(citizen.get("/gazette").link("w_second_picture")).body())
                .isEqualTo("picture large & small");
    }

    @Test
    @DisplayName(
            "10.4.1: addresses are escaped for the page, unless the portlet does not want that; a page of both keeps them apart")
    void addresses_are_escaped_once() {
        String page = citizen.get("/gazette").body();

        assertThat(page).containsPattern("id=\"w_second_order\"[^>]* action=\"[^\"]*second&amp;second!paper=");
        assertThat(page).containsPattern("id=\"w_second_raw_order\"[^>]* action=\"[^\"]*second-raw&second-raw!paper=");
        assertThat(page)
                .as("the first tag library has always left that to the page")
                .containsPattern("id=\"w_first_order\"[^>]* action=\"[^\"]*first&first!paper=");
    }

    @Test
    @DisplayName("22.3: the standard tags work beside, on what the portlet has put into the request")
    void the_standard_tags_are_there() {
        Answer page = citizen.get("/gazette");

        assertThat(page.text("w_second_issue")).isEqualTo("No. 8 & <9>");
        assertThat(page.window("second").select(".day").eachText()).containsExactly("Monday", "Thursday");
    }
}
