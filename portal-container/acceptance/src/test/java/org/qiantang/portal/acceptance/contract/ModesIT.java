// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.contract.apps.ContractApplications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** How a window may be looked at, and what it is called (Portlet 3.0, chapters 6, 8 and 9). */
@PortalTest
class ModesIT {
    private final Citizen reader = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "garden", testable = false)
    static WebArchive garden() {
        return ContractApplications.garden();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    // ------------------------------------------------------------------ portlet modes

    @Test
    @DisplayName("8.4: a mode that the portlet manages itself is open for everybody")
    void everybody_sees_the_season_of_the_garden() {
        assertThat(reader.get("/garden?garden:mode=season").text("w_garden_seen"))
                .isEqualTo("season normal");
        assertThat(reader.get("/garden").text("w_garden_config")).isEqualTo("true");
    }

    @Test
    @DisplayName("8.4: a mode that the portal is to manage and does not know is not offered to anybody")
    void nobody_audits_the_garden() {
        assertThat(reader.get("/garden?garden:mode=audit").status()).isEqualTo(400);
        assertThat(Administration.visiting(OldTown.HOST)
                        .get("/garden?garden:mode=audit")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("8.2: edit is for people who have signed in")
    void who_has_signed_in_arranges_the_garden() {
        assertThat(reader.get("/garden?garden:mode=edit").status()).isEqualTo(403);

        assertThat(OldTown.heron().get("/garden?garden:mode=edit").text("w_garden_seen"))
                .isEqualTo("edit normal");
    }

    @Test
    @DisplayName("8.4: config is for administrators")
    void administrators_set_the_garden_up() {
        assertThat(reader.get("/garden?garden:mode=config").status()).isEqualTo(403);
        assertThat(OldTown.heron().get("/garden?garden:mode=config").status()).isEqualTo(403);

        assertThat(Administration.visiting(OldTown.HOST)
                        .get("/garden?garden:mode=config")
                        .text("w_garden_seen"))
                .isEqualTo("config normal");
    }

    @Test
    @DisplayName("8.5: a window offers the modes that this person may use, and no others")
    void the_window_offers_modes_by_right() {
        String controls = "#w-garden .window-control";

        assertThat(reader.get("/en/garden").html().select(controls).eachText()).containsExactly("Help");
        assertThat(OldTown.heron().get("/en/garden").html().select(controls).eachText())
                .containsExactlyInAnyOrder("Help", "Settings");
        assertThat(Administration.visiting(OldTown.HOST)
                        .get("/en/garden")
                        .html()
                        .select(controls)
                        .eachText())
                .contains("Help", "Settings", "Configuration");
    }

    // ------------------------------------------------------------------ window states

    @Test
    @DisplayName("9.3: a minimised window is rendered, and may show less")
    void a_minimised_window_knows_of_it() {
        Answer page = reader.get("/garden?garden:state=minimized");

        assertThat(page.text("w_garden_seen")).isEqualTo("view minimized");
        assertThat(page.text("w_pond_seen")).isEqualTo("view normal");
    }

    @Test
    @DisplayName("9.2: a maximised window keeps its mode, and leads back to the page as it was")
    void a_maximised_window_leads_back() {
        Answer page = reader.get("/garden?garden:state=maximized&garden:mode=help");
        assertThat(page.text("w_garden_seen")).isEqualTo("help maximized");
        assertThat(page.window("pond")).isNull();

        Answer back = reader.get(
                page.html().select("#w-garden .window-control").first().attr("href"));

        assertThat(back.text("w_garden_seen")).isEqualTo("view normal");
        assertThat(back.window("pond")).isNotNull();
    }

    // ------------------------------------------------------------------ titles and texts

    private static String title(Answer page, String window) {
        return page.window(window).select("h2").text();
    }

    @Test
    @DisplayName("6.3: a title comes from the portlet's bundle in the language of the page, of either namespace")
    void a_garden_has_a_name_in_each_language() {
        assertThat(title(reader.get("/garden"), "garden")).isEqualTo("园林");
        assertThat(title(reader.get("/en/garden"), "garden")).isEqualTo("Classical garden");
    }

    @Test
    @DisplayName("6.3: what the bundle leaves out comes from the descriptor, then from the application's bundle")
    void texts_are_filled_up() {
        Answer page = reader.get("/garden");

        assertThat(page.text("w_garden_keywords")).isEqualTo("pines, rocks");
        assertThat(page.text("w_garden_bench")).isEqualTo("stone bench");
        assertThat(title(page, "pond")).isEqualTo("Pond of the descriptor");
        assertThat(page.text("w_pond_bench")).isEqualTo("stone bench");
        assertThat(page.text("w_garden_locales")).isEqualTo("[zh, en]");
    }

    @Test
    @DisplayName("15.3: a portlet names its window while it renders, and the name is no markup")
    void a_well_says_how_deep_it_is() {
        assertThat(title(reader.get("/garden"), "well")).isEqualTo("Well <3 m>");
    }

    // ------------------------------------------------------------------ a portlet that is away

    @Test
    @DisplayName("an administrator is told which portlet is missing, a reader sees nothing of it")
    void a_missing_shed_is_the_business_of_administrators() {
        assertThat(reader.get("/garden").window("shed")).isNull();
        assertThat(OldTown.heron().get("/garden").window("shed")).isNull();

        Answer page = Administration.visiting(OldTown.HOST).get("/garden");

        assertThat(page.window("shed").select(".notice code").text()).isEqualTo("nobody/shed");
    }
}
