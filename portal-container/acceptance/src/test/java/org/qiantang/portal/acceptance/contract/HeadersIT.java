// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** What windows say about the page before they are rendered (Portlet 3.0, chapters 14 and 15). */
@PortalTest
class HeadersIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "lantern", testable = false)
    static WebArchive lantern() {
        return ContractApplications.lantern();
    }

    @Deployment(name = "tower", testable = false)
    static WebArchive tower() {
        return ContractApplications.tower();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    @Test
    @DisplayName("14.1: the header phase of all windows comes before the render phase of the first")
    void all_lanterns_are_lit_before_the_first_is_seen() {
        Answer page = citizen.get("/lanterns");

        assertThat(page.text("w_first_before")).isEqualTo("lit third");
        assertThat(page.text("w_second_before")).isEqualTo("seen first");
    }

    @Test
    @DisplayName("14.1.2: what a window leaves in the request in its header phase it finds when it is rendered")
    void the_flame_burns_on() {
        assertThat(citizen.get("/lanterns").text("w_second_flame")).isEqualTo("burning since the header");
    }

    @Test
    @DisplayName("15.5.2: of a resource that several windows bring along the page has the highest version alone")
    void the_street_burns_one_oil() {
        var oils = citizen.get("/lanterns").html().head().select("link[href^=/oil-]");

        assertThat(oils.eachAttr("href")).containsExactly("/oil-1.10.css");
    }

    @Test
    @DisplayName("15.5.2: markup that does not belong into a head is refused where it is handed in")
    void smoke_does_not_get_into_the_head() {
        Answer page = citizen.get("/lanterns");

        assertThat(page.text("w_first_refused")).isEqualTo("xxxx");
        assertThat(page.body()).doesNotContain("smoke");
    }

    @Test
    @DisplayName("15.4: head elements are escaped and stand in the head, one of each window")
    void each_lantern_has_its_element() {
        Answer page = citizen.get("/lanterns");

        assertThat(page.meta("first-element")).contains("\"paper\" & <silk>");
        assertThat(page.meta("third-element")).contains("\"paper\" & <silk>");
    }

    @Test
    @DisplayName("15.4: the title of the header phase is the page's")
    void the_street_has_a_name() {
        assertThat(citizen.get("/lanterns").html().title()).contains("Street of <lanterns>");
    }

    @Test
    @DisplayName("15.4: a cookie set in the header phase comes back with the next request")
    void the_lantern_remembers_its_visitor() {
        assertThat(citizen.get("/lanterns").text("w_first_cookie")).isEqualTo("false");
        assertThat(citizen.get("/lanterns").text("w_first_cookie")).isEqualTo("true");
        assertThat(Citizen.visiting(OldTown.HOST).get("/lanterns").text("w_first_cookie"))
                .isEqualTo("false");
    }

    @Test
    @DisplayName("10.4.2: with renderHeaders a portlet of version 2 renders its header part first, into the head")
    void a_banner_is_hung_out_first() {
        Answer page = citizen.get("/lanterns");

        assertThat(page.html().head().select("meta[name=banner]").attr("content"))
                .isEqualTo("hung out");
        assertThat(page.text("w_banner_part")).isEqualTo("RENDER_MARKUP");
        assertThat(page.window("banner").select("h2").text())
                .as("the title said in the header part is the window's")
                .isEqualTo("Banner of the feast");
    }
}
