// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.faces.Bridge.PortletPhase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.fake.FakeCall;
import org.qiantang.portal.bridge.fake.FakeFaces;

class BridgeClientWindowTest {
    private static final String OWN = "[0-9a-z]{1,20}";

    private static String id(FakeCall sent) {
        BridgeCall call = sent.in(PortletPhase.HEADER_PHASE);
        BridgeClientWindow window = new BridgeClientWindow(call);
        window.decode(new FakeFaces(call, ""));
        return window.getId();
    }

    @Test
    void a_new_window_gets_an_id_that_nobody_can_guess() {
        assertThat(id(new FakeCall())).matches(OWN).isNotEqualTo(id(new FakeCall()));
    }

    @Test
    @DisplayName("P6 the id that travels as a render parameter is taken up")
    void the_id_of_an_address_is_taken_up() {
        assertThat(id(new FakeCall().with("jfwid", "1abc"))).isEqualTo("1abc");
    }

    @Test
    void what_a_form_sends_wins_over_the_address() {
        assertThat(id(new FakeCall().with("jfwid", "1abc").with("jakarta.faces.ClientWindow", "2def")))
                .isEqualTo("2def");
        assertThat(id(new FakeCall()
                        .with("jakarta.faces.ClientWindow", "2def")
                        .with("w_permit_:jakarta.faces.ClientWindow", "3ghi")))
                .isEqualTo("3ghi");
    }

    @ParameterizedTest
    @DisplayName("P6 only ids of the bridge's own making are taken up (CVE-2026-120421)")
    @ValueSource(
            strings = {
                "",
                "\"><script>alert(1)</script>",
                "1abc\"",
                "1abc ",
                "1ABC",
                "1abc\n",
                "../1abc",
                "123456789012345678901",
                "ab:c"
            })
    void foreign_ids_are_replaced(String sent) {
        assertThat(id(new FakeCall().with("jfwid", sent))).matches(OWN).isNotEqualTo(sent);
        assertThat(id(new FakeCall().with("w_permit_:jakarta.faces.ClientWindow", sent)))
                .matches(OWN)
                .isNotEqualTo(sent);
    }
}
