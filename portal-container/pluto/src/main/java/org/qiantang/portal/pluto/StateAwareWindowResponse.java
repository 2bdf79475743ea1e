// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.Event;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.PortletMode;
import jakarta.portlet.WindowState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pluto.container.EventProvider;
import org.apache.pluto.container.PortletActionResponseContext;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEventResponseContext;
import org.apache.pluto.container.PortletURLProvider;
import org.apache.pluto.container.PortletURLProvider.TYPE;
import org.apache.pluto.container.impl.MutableRenderParametersImpl;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;

/** The response of an action or event request: changes the page's navigational state, sends events, or redirects. */
final class StateAwareWindowResponse extends WindowResponseContext
        implements PortletActionResponseContext, PortletEventResponseContext {

    private final List<Event> events = new ArrayList<>();
    private NavigationalState state;
    private @Nullable String redirect;
    private @Nullable String renderUrlParameter;

    StateAwareWindowResponse(
            PortletContainer container, DriverWindow window, String lifecycle, Supplier<String> token) {
        super(container, window, lifecycle, token);
        this.state = window.state(window.call().page().state());
    }

    /** The page's state after the portlet has changed it. */
    PageState pageState() {
        return state.page();
    }

    @Override
    NavigationalState urlState() {
        return window().state(state.page());
    }

    @Override
    public PortletMode getPortletMode() {
        return state.mode();
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        if (!isClosed()) state.setMode(mode);
    }

    @Override
    public WindowState getWindowState() {
        return state.state();
    }

    @Override
    public void setWindowState(WindowState newState) {
        if (!isClosed()) state.setState(newState);
    }

    @Override
    public void setActionScopedId(String windowId, String[] values) {
        super.setActionScopedId(windowId, values);
        state.set(ActionScope.PARAMETER, values);
    }

    @Override
    public EventProvider getEventProvider() {
        return Events.of(window().portlet());
    }

    @Override
    public List<Event> getEvents() {
        return events;
    }

    @Override
    public void addPublicRenderParameter(String windowId, String name, String[] values) {
        if (!isClosed()) state.set(name, values);
    }

    @Override
    public void removePublicRenderParameter(String windowId, String name) {
        if (!isClosed()) state.remove(name);
    }

    @Override
    public boolean isPublicRenderParameter(String windowId, String name) {
        return state.isPublic(name);
    }

    @Override
    public Set<String> getPrivateParameterNames(String windowId) {
        return state.privateNames();
    }

    @Override
    public String @Nullable [] getParameterValues(String windowId, String name) {
        return state.values(name);
    }

    @Override
    public void setParameter(String windowId, String name, String[] values) {
        if (!isClosed()) state.set(name, values);
    }

    @Override
    public void removeParameter(String windowId, String name) {
        if (!isClosed()) state.remove(name);
    }

    @Override
    public MutableRenderParameters getRenderParameters(String windowId) {
        PortletURLProvider ofThisState = new WindowUrl(window(), TYPE.RENDER, state, () -> "", null);
        return new MutableRenderParametersImpl(ofThisState, windowId);
    }

    @Override
    public void reset() {
        state = window().state(window().call().page().state());
        events.clear();
        redirect = null;
    }

    @Override
    public void setRedirect(String location) {
        if (!isClosed()) redirect = location;
    }

    @Override
    public void setRedirect(String location, String parameter) {
        if (isClosed()) return;
        redirect = location;
        renderUrlParameter = parameter;
    }

    @Override
    public boolean isRedirect() {
        return redirect != null;
    }

    @Override
    public String getResponseURL() {
        String here = window().call().page().address(state.page());
        if (redirect == null) return here;
        if (renderUrlParameter == null) return redirect;
        String back = URLEncoder.encode(Objects.requireNonNull(here), StandardCharsets.UTF_8);
        int fragment = redirect.indexOf('#');
        String target = fragment < 0 ? redirect : redirect.substring(0, fragment);
        return target
                + (target.indexOf('?') < 0 ? '?' : '&')
                + URLEncoder.encode(renderUrlParameter, StandardCharsets.UTF_8) + "=" + back
                + redirect.substring(target.length());
    }
}
