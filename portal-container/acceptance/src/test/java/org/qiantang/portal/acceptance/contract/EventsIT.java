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

/** What happens in one window is told to the others (Portlet 3.0, chapter 13). */
@PortalTest
class EventsIT {
    private final Citizen citizen = Citizen.visiting(OldTown.HOST);

    @Deployment(name = "market", testable = false)
    static WebArchive market() {
        return ContractApplications.market();
    }

    @Deployment(name = "kitchen", testable = false)
    static WebArchive kitchen() {
        return ContractApplications.kitchen();
    }

    @BeforeAll
    static void import_the_old_town() {
        OldTown.build();
    }

    private Answer after(String doing, String value) {
        return citizen.submit(citizen.get("/market").link("w_stall_" + doing), Map.of("value", value));
    }

    @Test
    @DisplayName("13.1: within an application a payload is handed on as it is")
    void a_payload_of_an_own_class_reaches_a_window_of_the_same_application() {
        assertThat(after("land", "carp").text("w_scale_heard")).isEqualTo("haul=Haul[fish=carp, baskets=3]");
    }

    @Test
    @DisplayName("13.1: what the other application cannot read does not reach it, and harms nobody")
    void a_payload_of_a_class_that_only_the_sender_has_stays_in_its_application() {
        Answer page = after("land", "carp");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("w_larder_goods")).isEqualTo("null");
    }

    @Test
    @DisplayName("13.1: another application gets the payload as its own class, written as XML in between")
    void a_delivery_crosses_into_another_application() {
        assertThat(after("deliver", "草鱼 & <eel>").text("w_larder_goods")).isEqualTo("delivery=草鱼 & <eel>");
    }

    @Test
    @DisplayName("13.2.3: a name that ends in a dot stands for all that begin with it, and for nothing else")
    void a_declared_prefix_takes_and_sends_all_names_below_it() {
        assertThat(after("price", "12").text("w_board_heard")).isEqualTo("price.carp.live=12");
    }

    @Test
    @DisplayName("13.2.2: a window that declares an alias of the sender's hears the event")
    void an_alias_of_the_sender_is_heard() {
        assertThat(after("bell", "noon").text("w_gate_heard")).isEqualTo("bell=noon");
    }

    @Test
    @DisplayName("13.2.2: a window whose own event has the sender's name as an alias hears it")
    void an_alias_of_the_receiver_is_heard() {
        assertThat(after("bell", "noon").text("w_cook_goods")).isEqualTo("bell=noon");
    }

    @Test
    @DisplayName("13.2.1: an event that its sender does not declare is not sent")
    void a_whisper_is_heard_by_nobody() {
        Answer page = after("whisper", "tomorrow");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("w_board_heard")).isEqualTo("null");
    }

    @Test
    @DisplayName("13.2.1: a payload of another type than declared is refused where it is sent")
    void a_wrong_payload_is_refused() {
        Answer page = after("mislabel", "carp");

        assertThat(page.text("w_stall_refused")).isEqualTo("IllegalArgumentException");
        assertThat(page.text("w_scale_heard")).isEqualTo("null");
    }

    @Test
    @DisplayName("13.3: one receiver that fails harms neither the others nor the action, and changes nothing")
    void a_smell_drives_one_guest_away_and_nobody_else() {
        Answer page = after("spoil", "old fish");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("w_board_heard")).isEqualTo("smell=old fish");
        assertThat(page.text("w_guest_appetite")).isEqualTo("null");
    }

    @Test
    @DisplayName("13.3: windows hear of an event in the order of the page, each after the changes of those before")
    void changes_of_state_follow_each_other() {
        Answer page = after("order", "soup");

        assertThat(page.text("w_waiter_saw")).isEqualTo("market day");
        assertThat(page.text("w_maid_saw")).isEqualTo("market day, waiter");
        assertThat(page.text("w_stall_day")).isEqualTo("market day, waiter, maid");
    }

    @Test
    @DisplayName("13.4: windows that answer each other without end are stopped, and the page is shown")
    void a_game_of_shuttlecock_ends() {
        Answer page = citizen.submit(citizen.get("/square").link("w_stall_serve"), Map.of());

        assertThat(page.status()).isEqualTo(200);
        assertThat(Integer.parseInt(page.text("w_left_kicks"))).isBetween(2, 50);
        assertThat(Integer.parseInt(page.text("w_right_kicks"))).isBetween(2, 50);
    }
}
