// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import jakarta.portlet.faces.Bridge.PortletPhase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.fake.FakeCall;
import org.qiantang.portal.bridge.fake.FakeFaces;
import org.qiantang.portal.bridge.scope.BridgeScope;

class BridgeFlashTest {
    private final BridgeScope scope = new BridgeScope();

    private BridgeFlash flash(PortletPhase phase) {
        return new BridgeFlash(call(phase));
    }

    private BridgeCall call(PortletPhase phase) {
        BridgeCall call = new FakeCall().in(phase);
        call.restore(scope);
        return call;
    }

    @Test
    void the_view_that_follows_an_action_finds_what_it_has_put_in() {
        flash(PortletPhase.ACTION_PHASE).put("number", 4711);

        BridgeFlash next = flash(PortletPhase.HEADER_PHASE);
        assertThat(next.get("number")).isEqualTo(4711);
        assertThat(next).containsEntry("number", 4711).hasSize(1);
        assertThat(next.containsValue(4711)).isTrue();
        assertThat(next.isEmpty()).isFalse();
    }

    @Test
    void what_is_put_in_for_now_is_gone_afterwards() {
        BridgeFlash flash = flash(PortletPhase.ACTION_PHASE);
        flash.putNow("number", 4711);

        assertThat(flash.get("number")).isEqualTo(4711);
        assertThat(flash(PortletPhase.HEADER_PHASE).get("number")).isNull();
    }

    @Test
    void what_is_for_now_can_be_kept_for_the_next_view() {
        BridgeFlash flash = flash(PortletPhase.ACTION_PHASE);
        flash.putNow("number", 4711);
        flash.keep("number");
        flash.keep("nothing");

        assertThat(flash(PortletPhase.HEADER_PHASE).keySet()).containsExactly("number");
    }

    @Test
    void a_view_that_is_shown_leaves_nothing_for_the_next_time() {
        flash(PortletPhase.HEADER_PHASE).put("shown", true);

        assertThat(flash(PortletPhase.HEADER_PHASE)).isEmpty();
    }

    @Test
    void what_is_removed_is_gone_from_now_and_from_later() {
        BridgeFlash flash = flash(PortletPhase.ACTION_PHASE);
        flash.putAll(Map.of("a", 1, "b", 2));
        flash.putNow("a", 3);

        assertThat(flash.remove("a")).isEqualTo(3);
        assertThat(flash.get("a")).isNull();
        flash.clear();
        assertThat(flash(PortletPhase.HEADER_PHASE)).isEmpty();
    }

    @Test
    void messages_are_kept_for_a_redirect_by_script_only_if_the_view_asks_for_it() {
        BridgeCall call = call(PortletPhase.RESOURCE_PHASE);
        FakeFaces faces = new FakeFaces(call, "");
        faces.addMessage("w_permit_:form:name", new FacesMessage("too short"));
        BridgeFlash flash = new BridgeFlash(call);

        flash.doPostPhaseActions(faces);
        assertThat(scope.messages()).isEmpty();

        flash.setKeepMessages(true);
        flash.doPostPhaseActions(faces);
        flash.doPostPhaseActions(faces);
        assertThat(scope.messages()).singleElement().satisfies(said -> {
            assertThat(said.clientId()).isEqualTo("w_permit_:form:name");
            assertThat(said.message().getSummary()).isEqualTo("too short");
        });
    }
}
