// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.portlet.faces.Bridge.PortletPhase;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.fake.FakeCall;

class FacesParametersTest {
    private static final String[] OF_FACES = {
        "jakarta.faces.ViewState",
        "jakarta.faces.ClientWindow",
        "jakarta.faces.partial.ajax",
        "w_permit_:jakarta.faces.ViewState",
        "w_permit_:jakarta.faces.source"
    };

    private final FakeCall sent = new FakeCall().with("article", "4711").with("w_permit_:form:name", "Ming");

    @BeforeEach
    void send_what_faces_sends() {
        for (String name : OF_FACES) sent.with(name, "sent");
    }

    private static FacesParameters seen(BridgeCall call, boolean sentBack) {
        return FacesParameters.of(call.parameters(), call, sentBack);
    }

    @Test
    void the_address_of_a_page_cannot_send_a_view_back() {
        FacesParameters seen = seen(sent.in(PortletPhase.HEADER_PHASE), false);

        assertThat(seen.all()).containsOnlyKeys("article", "w_permit_:form:name");
        assertThat(Collections.list(seen.names())).containsExactlyInAnyOrder("article", "w_permit_:form:name");
        for (String name : OF_FACES) {
            assertThat(seen.first(name)).as(name).isNull();
            assertThat(seen.values(name)).as(name).isNull();
        }
    }

    @Test
    void what_a_person_has_sent_back_is_seen() {
        FacesParameters seen = seen(sent.in(PortletPhase.ACTION_PHASE), true);

        assertThat(seen.all()).containsKeys(OF_FACES).containsKeys("article", "w_permit_:form:name");
        assertThat(seen.first("jakarta.faces.ViewState")).isEqualTo("sent");
    }

    @Test
    void the_state_that_an_action_left_is_the_only_one_that_counts() {
        BridgeCall call = sent.in(PortletPhase.HEADER_PHASE);
        call.restoreView("left");

        FacesParameters seen = seen(call, false);

        assertThat(seen.first("w_permit_:jakarta.faces.ViewState")).isEqualTo("left");
        assertThat(seen.first("jakarta.faces.ViewState")).isNull();
        assertThat(seen.first("w_permit_:jakarta.faces.source")).isNull();
    }

    @Test
    void what_was_typed_into_an_expired_view_is_seen_by_the_fresh_one() {
        BridgeCall call = sent.in(PortletPhase.HEADER_PHASE);
        call.scope().sent().put("w_permit_:form:street", new String[] {"Lakeside"});

        assertThat(seen(call, false).first("w_permit_:form:street")).isEqualTo("Lakeside");
    }

    @Test
    void nobody_changes_what_is_seen() {
        FacesParameters seen = seen(sent.in(PortletPhase.HEADER_PHASE), false);

        assertThatThrownBy(() -> seen.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_parameter_without_values_is_none() {
        assertThat(new FacesParameters(Map.of("empty", new String[0])).first("empty"))
                .isNull();
    }
}
