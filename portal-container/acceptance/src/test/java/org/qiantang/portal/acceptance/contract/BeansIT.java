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

/** An application of annotations and beans, without a descriptor (Portlet 3.0, chapters 7 and 26). */
@PortalTest
class BeansIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "library", testable = false)
    static WebArchive library() {
        return ContractApplications.library();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer after(String deed, String value) {
        return citizen.submit(citizen.get("/library").link("w_desk_" + deed), Map.of("value", value));
    }

    @Test
    @DisplayName("7.2: titles, preferences and modes are declared by annotation")
    void the_desk_is_declared_without_a_descriptor() {
        assertThat(citizen.get("/library").window("desk").select("h2").text()).isEqualTo("借书处");
        assertThat(citizen.get("/en/library").window("desk").select("h2").text())
                .isEqualTo("Lending desk");
        assertThat(citizen.get("/library").text("w_desk_hours")).isEqualTo("9 to 5");
        assertThat(citizen.get("/library?desk:mode=help")
                        .window("desk")
                        .select(".rules")
                        .text())
                .isEqualTo("silence, please");
    }

    @Test
    @DisplayName("7.3: header, event and resource methods of beans are called for the portlets they name")
    void methods_of_beans_serve_every_phase() {
        Answer page = after("lend", "西湖梦寻");

        assertThat(page.meta("desk")).contains("desk");
        assertThat(page.text("w_notices_lent")).isEqualTo("西湖梦寻");
        assertThat(citizen.get(page.link("w_desk_list")).body()).isEqualTo("shelf null, card 西湖梦寻");
    }

    @Test
    @DisplayName("26.1: artifacts of the request are injected")
    void the_desk_knows_where_it_stands() {
        Answer page = citizen.get("/library?desk:state=maximized");

        assertThat(page.text("w_desk_about")).isEqualTo("desk desk view maximized");
        assertThat(page.text("w_desk_namespace")).isEqualTo("true true");
    }

    @Test
    @DisplayName("11.1: public render parameters are declared by annotation, and injected")
    void both_windows_look_at_the_same_shelf() {
        Answer page = citizen.get(citizen.get("/library").link("w_desk_poetry"));

        assertThat(page.text("w_desk_shelf")).isEqualTo("poetry");
        assertThat(page.text("w_notices_shelf")).isEqualTo("poetry");
    }

    @Test
    @DisplayName("26.2: a bean of the portlet request lives for one request")
    void the_catalogue_starts_anew_with_each_request() {
        assertThat(citizen.get("/library").text("w_desk_looks")).isEqualTo("3");
        assertThat(citizen.get("/library").text("w_desk_looks")).isEqualTo("3");
    }

    @Test
    @DisplayName("26.2: a bean of the portlet session is one citizen's, in one window")
    void a_card_is_kept_at_its_desk() {
        after("lend", "poems");

        assertThat(citizen.get("/library").text("w_desk_card")).isEqualTo("poems");
        assertThat(citizen.get("/library").text("w_notices_card")).isEqualTo("nothing");
        assertThat(Citizen.visiting(OldTown.HOST).get("/library").text("w_desk_card"))
                .isEqualTo("nothing");
    }

    @Test
    @DisplayName("26.2: a bean of the render state travels in the address")
    void an_open_page_can_be_passed_on() {
        Answer redirect = citizen.post(citizen.get("/library").link("w_desk_turn"), Map.of("value", "42"));
        String address = redirect.header("Location").orElseThrow();

        assertThat(address).contains("desk.open=42");
        assertThat(Citizen.visiting(OldTown.HOST).get(address).text("w_desk_page"))
                .isEqualTo("42");
        assertThat(citizen.get("/library").text("w_desk_page")).isEqualTo("1");
    }
}
