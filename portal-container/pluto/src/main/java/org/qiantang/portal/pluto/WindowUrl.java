// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletSecurityException;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.WindowState;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pluto.container.PortletURLProvider;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.PageCall;

/** An action, render or resource URL that a portlet is making. */
final class WindowUrl implements PortletURLProvider {

    /**
     * Container runtime option of portlets that never post a form to a render URL: their URLs are the page's canonical
     * addresses, without a window's name.
     */
    static final String PLAIN_ADDRESSES = "org.qiantang.portal.plainAddresses";

    private final DriverWindow window;
    private final TYPE type;
    private final Supplier<String> token;
    private final String @Nullable [] actionScope;
    private final NavigationalState state;
    private final Map<String, String[]> callParameters = new LinkedHashMap<>();
    private final Map<String, List<String>> properties = new HashMap<>();
    private String cacheability = ResourceURL.PAGE;
    private @Nullable String resourceId;
    private @Nullable String fragment;
    private boolean secure;
    private boolean authenticated;

    /**
     * @param token proof for browsers that name no origin; empty for all others
     * @param actionScope value of the render parameter that URLs carry on, see {@link ActionScope}
     */
    WindowUrl(
            DriverWindow window,
            TYPE type,
            NavigationalState state,
            Supplier<String> token,
            String @Nullable [] actionScope) {
        this.window = window;
        this.type = type;
        this.state = state;
        this.token = token;
        this.actionScope = actionScope;
        carryActionScope();
    }

    /** Every URL carries the scope on until the portlet itself takes it off. */
    private void carryActionScope() {
        if (actionScope != null) state.set(ActionScope.PARAMETER, actionScope);
    }

    @Override
    public TYPE getType() {
        return type;
    }

    @Override
    public Map<String, String[]> getParameterMap(String windowId, ParamType of) {
        return switch (of) {
            case ACTION, RESOURCE -> new HashMap<>(callParameters);
            case RENDER -> state.parameters();
            case PUBLIC -> new HashMap<>(state.publicParameters());
        };
    }

    @Override
    public void setParameter(String windowId, String name, ParamType of, String[] values) {
        if (of == ParamType.ACTION || of == ParamType.RESOURCE) callParameters.put(name, values);
        else state.set(name, values);
    }

    @Override
    public void removeParameter(String windowId, String name, ParamType of) {
        if (of == ParamType.ACTION || of == ParamType.RESOURCE) removeCallParameter(name);
        else state.remove(name);
    }

    private void removeCallParameter(String name) {
        callParameters.remove(name);
        if (name.equals(ActionScope.PARAMETER)) state.remove(name);
    }

    @Override
    public void clearParameters(String windowId, ParamType of) {
        switch (of) {
            case ACTION, RESOURCE -> callParameters.clear();
            case RENDER -> {
                state.clearPrivate();
                carryActionScope();
            }
            case PUBLIC -> state.clearPublic();
        }
    }

    // The methods of Portlet 2.0: parameters of an action or resource URL are those of the call.

    @Override
    public void setParameter(String windowId, String name, String[] values) {
        if (type == TYPE.RENDER) state.set(name, values);
        else callParameters.put(name, values);
    }

    @Override
    public void removeParameter(String windowId, String name) {
        if (type == TYPE.RENDER) state.remove(name);
        else removeCallParameter(name);
    }

    @Override
    public Set<String> getPrivateParameterNames(String windowId) {
        return type == TYPE.RENDER ? ownNames() : new java.util.LinkedHashSet<>(callParameters.keySet());
    }

    /** Without the action scope, which is not among the parameters that a portlet replaces all at once. */
    private Set<String> ownNames() {
        Set<String> names = state.privateNames();
        if (actionScope != null) names.remove(ActionScope.PARAMETER);
        return names;
    }

    @Override
    public String @Nullable [] getParameterValues(String windowId, String name) {
        return type == TYPE.RENDER ? state.values(name) : callParameters.get(name);
    }

    @Override
    public Set<String> getPublicParameterNames(String windowId) {
        return state.publicIdentifiers();
    }

    @Override
    public void addPublicRenderParameter(String windowId, String name, String[] values) {
        state.set(name, values);
    }

    @Override
    public void removePublicRenderParameter(String windowId, String name) {
        state.remove(name);
    }

    @Override
    public boolean isPublicRenderParameter(String windowId, String name) {
        return state.isPublic(name);
    }

    @Override
    public void setPortletMode(PortletMode mode) {
        state.setMode(mode);
    }

    @Override
    public PortletMode getPortletMode() {
        return state.mode();
    }

    @Override
    public void setWindowState(WindowState newState) {
        state.setState(newState);
    }

    @Override
    public WindowState getWindowState() {
        return state.state();
    }

    @Override
    public void setSecure(boolean secure) throws PortletSecurityException {
        if (secure && !window.call().page().request().isSecure()) {
            throw new PortletSecurityException("this request came in unencrypted; the portal knows no other address");
        }
        this.secure = secure;
    }

    @Override
    public boolean isSecure() {
        return secure;
    }

    @Override
    public String getCacheability() {
        return cacheability;
    }

    @Override
    public void setCacheability(String cacheLevel) {
        cacheability = cacheLevel;
    }

    @Override
    public @Nullable String getResourceID() {
        return resourceId;
    }

    @Override
    public void setResourceID(@Nullable String resourceID) {
        resourceId = resourceID;
    }

    @Override
    public String toURL() {
        PageCall page = window.call().page();
        String key = window.call().window().key();
        String url =
                switch (type) {
                    case RENDER -> renderAddress(page, key);
                    case ACTION ->
                        page.addresses()
                                .action(page.page(), state.page(), page.pathValues(), key, callParameters, token.get());
                    case RESOURCE ->
                        page.addresses()
                                .resource(
                                        page.page(),
                                        state.page(),
                                        page.pathValues(),
                                        key,
                                        resourceId == null ? "" : resourceId,
                                        cacheability,
                                        callParameters);
                };
        return fragment == null || fragment.isEmpty()
                ? url
                : url + "#"
                        + URLEncoder.encode(fragment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String renderAddress(PageCall page, String key) {
        String[] plain = window.portlet().runtimeOptions().get(PLAIN_ADDRESSES);
        if (plain != null && plain.length > 0 && plain[0].equals("true")) return page.address(state.page());
        return page.addresses().render(page.page(), state.page(), page.pathValues(), key);
    }

    @Override
    public void write(Writer out, boolean escapeXML) throws IOException {
        append(out, escapeXML);
    }

    @Override
    public Appendable append(Appendable out, boolean escapeXML) throws IOException {
        String url = toURL();
        return out.append(escapeXML ? url.replace("&", "&amp;") : url);
    }

    @Override
    public Map<String, List<String>> getProperties() {
        return properties;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        this.authenticated = authenticated;
    }

    @Override
    public boolean getAuthenticated() {
        return authenticated;
    }

    @Override
    public void setFragmentIdentifier(@Nullable String fragment) {
        this.fragment = fragment;
    }

    @Override
    public @Nullable String getFragmentIdentifier() {
        return fragment;
    }
}
