// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.fake;

import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.faces.Bridge.PortletPhase;
import jakarta.servlet.ServletContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.FacesPortlet;
import org.qiantang.portal.bridge.call.PortletHandlers;
import org.qiantang.portal.bridge.call.ViewFolder;

/** One call of the window {@code w_permit_}, whose application is at {@code /town}. */
public final class FakeCall {

    public static final String NAMESPACE = "w_permit_";
    public static final String NONCE = "n0nce";

    private static final String FORM = "/WEB-INF/views/form.xhtml";

    private final Map<String, String[]> parameters = new HashMap<>();
    private final Map<String, String> contextParameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final FakeSession session = new FakeSession();
    private boolean withoutSession;

    public FakeCall with(String parameter, String... values) {
        parameters.put(parameter, values);
        return this;
    }

    public FakeCall withAttribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    public FakeCall withContextParameter(String name, String value) {
        contextParameters.put(name, value);
        return this;
    }

    public FakeCall withoutSession() {
        withoutSession = true;
        return this;
    }

    public FakeSession session() {
        return session;
    }

    public BridgeCall in(PortletPhase phase) {
        FacesPortlet portlet = new FacesPortlet(
                Fakes.of(PortletConfig.class, Map.of("getPortletName", sent -> "permit")),
                context(),
                Map.of("view", FORM),
                ViewFolder.of(List.of(FORM)),
                List.of(),
                new PortletHandlers("permit", context(), null, null));
        return new BridgeCall(portlet, phase, request(), NAMESPACE, FORM);
    }

    private ServletContext context() {
        return Fakes.of(
                ServletContext.class, Map.of("getInitParameter", sent -> contextParameters.get((String) sent[0])));
    }

    public PortletRequest request() {
        return request(PortletRequest.class);
    }

    /** The request of one phase. */
    public <T extends PortletRequest> T request(Class<T> kind) {
        return Fakes.of(
                kind,
                Map.of(
                        "getMethod",
                        sent -> "POST",
                        "getContextPath",
                        sent -> "/town",
                        "getLocale",
                        sent -> Locale.SIMPLIFIED_CHINESE,
                        "getPortletMode",
                        sent -> PortletMode.VIEW,
                        "getParameter",
                        sent -> first(parameters.get((String) sent[0])),
                        "getParameterMap",
                        sent -> Map.copyOf(parameters),
                        "getAttribute",
                        sent -> PageHead.ATTRIBUTE.equals(sent[0]) ? head() : attributes.get((String) sent[0]),
                        "getPortletSession",
                        sent -> withoutSession && sent.length == 1 ? null : session.session()));
    }

    private static @Nullable String first(String @Nullable [] values) {
        return values == null ? null : values[0];
    }

    private static PageHead head() {
        return Fakes.of(PageHead.class, Map.of("nonce", sent -> NONCE));
    }
}
