// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.faces.Bridge.PortletPhase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.bridge.fake.FakeCall;
import org.qiantang.portal.bridge.fake.FakeSession;

class DualSessionTest {
    private final FakeSession kept = new FakeSession();
    private final DualSession session = new DualSession(
            kept.session(), new FakeCall().in(PortletPhase.HEADER_PHASE).servletContext());

    @Test
    void what_a_view_keeps_is_its_windows_own() {
        session.setAttribute("basket", "two permits");

        assertThat(kept.ofWindow()).containsEntry("basket", "two permits");
        assertThat(kept.ofApplication()).isEmpty();
        assertThat(session.getAttribute("basket")).isEqualTo("two permits");

        session.removeAttribute("basket");
        assertThat(kept.ofWindow()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("P7 registries of view and flow beans are where Mojarra looks for them at the session's end")
    @ValueSource(
            strings = {
                "com.sun.faces.application.view.activeViewMaps",
                "com.sun.faces.application.view.activeViewContexts",
                "com.sun.faces.flow.FlowCDIContext$FlowBeanInfo",
                "permit_beans",
                "permit_creational"
            })
    void registries_of_faces_are_shared(String name) {
        session.setAttribute(name, "registry");

        assertThat(kept.ofApplication()).containsEntry(name, "registry");
        assertThat(kept.ofWindow()).isEmpty();
        assertThat(session.getAttribute(name)).isEqualTo("registry");

        session.removeAttribute(name);
        assertThat(kept.ofApplication()).isEmpty();
    }

    @Test
    void two_faces_of_one_session_are_equal() {
        DualSession again = new DualSession(new FakeSession().session(), session.getServletContext());

        assertThat(again).isEqualTo(session).hasSameHashCodeAs(session);
    }
}
