// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.EventRequest;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.faces.Bridge.PortletPhase;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.fake.FakeCall;

class RequestsTest {
    private static final String LEAKED = "jakarta.servlet.include.servlet_path";

    /** The requests of all phases, as Mojarra sees them. */
    static Stream<HttpServletRequest> requests() {
        FakeCall window = new FakeCall()
                .withAttribute(LEAKED, "/PortletServlet")
                .withAttribute("article", 4711)
                .with("jakarta.faces.ViewState", "sent");
        BridgeCall call = window.in(PortletPhase.HEADER_PHASE);
        return Stream.of(
                new FacesActionRequest(window.request(ActionRequest.class), call),
                new FacesEventRequest(window.request(EventRequest.class), call),
                new FacesHeaderRequest(window.request(HeaderRequest.class), call),
                new FacesResourceRequest(window.request(ResourceRequest.class), call));
    }

    @ParameterizedTest
    @MethodSource("requests")
    @DisplayName("P1 how the container has reached the portlet is no view, in none of the phases")
    void no_request_tells_how_the_portlet_was_reached(HttpServletRequest request) {
        assertThat(request.getAttribute(LEAKED)).isNull();
        assertThat(request.getAttribute("article")).isEqualTo(4711);
        assertThat(request.getServletPath()).isEqualTo("/WEB-INF/views/form.xhtml");
        assertThat(request.getPathInfo()).isNull();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void only_what_was_posted_can_be_a_view_that_comes_back(HttpServletRequest request) {
        boolean posted = request.getMethod().equals("POST");

        assertThat(request.getParameter("jakarta.faces.ViewState") != null).isEqualTo(posted);
        assertThat(request.getParameterMap().containsKey("jakarta.faces.ViewState"))
                .isEqualTo(posted);
    }
}
