// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.ActionParameters;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletSession;
import jakarta.portlet.RenderParameters;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletRequestContext;
import org.apache.pluto.container.PortletResponseContext;
import org.apache.pluto.container.PortletURLProvider;
import org.apache.pluto.container.impl.ActionParametersImpl;
import org.apache.pluto.container.impl.RenderParametersImpl;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.routing.FormParameters;

/** What Pluto's portlet requests ask of the portal, for one call of one window. */
class WindowRequestContext implements PortletRequestContext {

    private static final String SERVLET_INCLUDE = "jakarta.servlet.include.";
    private static final String SERVLET_FORWARD = "jakarta.servlet.forward.";

    private final PortletContainer container;
    private final DriverWindow window;
    private final String phase;
    private final NavigationalState state;
    private final PageState arrived;
    private final @Nullable String query;
    private @Nullable PortletConfig portletConfig;
    private @Nullable ServletContext servletContext;
    private @Nullable HttpServletRequest servletRequest;
    private @Nullable HttpServletResponse servletResponse;
    private @Nullable HttpServletRequest dispatched;
    private @Nullable HttpServletRequest asyncServletRequest;
    private @Nullable Map<String, List<String>> queryParameters;
    private @Nullable ActionScope scope;
    private @Nullable OpenSession session;
    private @Nullable String renderHeaders;
    private boolean executingRequestBody;

    WindowRequestContext(PortletContainer container, DriverWindow window, String phase) {
        this(container, window, phase, window.call().page().state());
    }

    /** @param arrived the state of the page when the citizen's request came in, before an action changed it */
    WindowRequestContext(PortletContainer container, DriverWindow window, String phase, PageState arrived) {
        this.container = container;
        this.window = window;
        this.phase = phase;
        this.state = window.state(window.call().page().state());
        this.arrived = arrived;
        this.query = window.call().page().request().getQueryString();
    }

    DriverWindow window() {
        return window;
    }

    @Override
    public void init(
            PortletConfig config,
            ServletContext context,
            HttpServletRequest request,
            HttpServletResponse response,
            PortletResponseContext responseContext) {
        portletConfig = config;
        servletContext = context;
        servletRequest = request;
        servletResponse = response;
        if (scope == null) openScope(responseContext);
    }

    private void openScope(PortletResponseContext responseContext) {
        String before = ActionScope.first(window.state(arrived).values(ActionScope.PARAMETER));
        scope = ActionScope.of(this, state, before);
        if (scope != null) responseContext.setActionScopedId(window.getStringId(), new String[] {scope.id()});
    }

    @Override
    public PortletContainer getContainer() {
        return container;
    }

    @Override
    public PortletConfig getPortletConfig() {
        return Objects.requireNonNull(portletConfig);
    }

    @Override
    public ServletContext getServletContext() {
        return Objects.requireNonNull(servletContext);
    }

    @Override
    public HttpServletRequest getContainerRequest() {
        return window.call().page().request();
    }

    @Override
    public HttpServletResponse getContainerResponse() {
        return window.call().page().response();
    }

    @Override
    public HttpServletRequest getServletRequest() {
        return Objects.requireNonNull(servletRequest);
    }

    @Override
    public HttpServletResponse getServletResponse() {
        return Objects.requireNonNull(servletResponse);
    }

    @Override
    public org.apache.pluto.container.PortletWindow getPortletWindow() {
        return window;
    }

    // Attributes. What the include into the application left in the request is none of the portlet's business (mend 6),
    // unless the portlet itself has dispatched to a servlet, which is promised them.

    @Override
    public @Nullable Object getAttribute(String name) {
        if (scope != null) {
            Object kept = scope.get(name);
            if (kept != null) return kept;
        }
        if (dispatched != null) return dispatched.getAttribute(name);
        return isOfTheInclude(name) ? null : getServletRequest().getAttribute(name);
    }

    private static boolean isOfTheInclude(String name) {
        return name.startsWith(SERVLET_INCLUDE) || name.startsWith(SERVLET_FORWARD);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (scope != null && value == null) scope.remove(name);
        if (scope != null && value != null && scope.put(name, value)) return;
        getServletRequest().setAttribute(name, value);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        Set<String> names = new LinkedHashSet<>();
        if (scope != null) names.addAll(scope.names());
        HttpServletRequest request = dispatched == null ? getServletRequest() : dispatched;
        for (String name : Collections.list(request.getAttributeNames())) {
            if (dispatched != null || !isOfTheInclude(name)) names.add(name);
        }
        return Collections.enumeration(names);
    }

    @Override
    public Locale getPreferredLocale() {
        return window.call().page().language();
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return getServletRequest().getCookies();
    }

    @Override
    public Map<String, String[]> getProperties() {
        Map<String, String[]> properties = new HashMap<>();
        for (String name : Collections.list(getServletRequest().getHeaderNames())) {
            properties.put(
                    name, Collections.list(getServletRequest().getHeaders(name)).toArray(String[]::new));
        }
        return properties;
    }

    @Override
    public @Nullable PortletSession getPortletSession(boolean create) {
        if (session != null && session.isValid()) return session.portletSession();
        HttpSession servletSession = getServletRequest().getSession(create);
        if (servletSession == null) return null;
        session = new OpenSession(
                servletSession,
                container
                        .getContainerServices()
                        .getPortletEnvironmentService()
                        .createPortletSession(getPortletConfig().getPortletContext(), window, servletSession));
        return session.portletSession();
    }

    /** The session of this call, until the portlet ends it. */
    private record OpenSession(HttpSession servletSession, PortletSession portletSession) {
        boolean isValid() {
            try {
                servletSession.getCreationTime();
                return true;
            } catch (IllegalStateException e) {
                return false; // the only way the Servlet API has of saying so
            }
        }
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> result = state.parameters();
        mergeFirst(result, callParameters());
        mergeFirst(result, dispatchParameters());
        return result;
    }

    @Override
    public Map<String, String[]> getPrivateParameterMap() {
        Map<String, String[]> result = new HashMap<>(state.privateParameters());
        mergeFirst(result, callParameters());
        mergeFirst(result, dispatchParameters());
        return result;
    }

    @Override
    public Map<String, String[]> getPublicParameterMap() {
        return new HashMap<>(state.publicParameters());
    }

    /** Private render parameters alone. */
    Map<String, String[]> privateRenderParameters() {
        return new HashMap<>(state.privateParameters());
    }

    /** Parameters of the action or resource request; empty in the other phases. */
    Map<String, String[]> callParameters() {
        if (!phase.equals(PortletRequest.ACTION_PHASE) && !phase.equals(PortletRequest.RESOURCE_PHASE)) return Map.of();
        Map<String, String[]> result = new HashMap<>(window.call().page().requestParameters());
        mergeFirst(result, formParameters());
        return result;
    }

    /** What the browser posted: everything the servlet knows that did not come in the query. */
    private Map<String, String[]> formParameters() {
        HttpServletRequest request = window.call().page().request();
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) return Map.of();
        return FormParameters.of(request, query);
    }

    private Map<String, String[]> dispatchParameters() {
        if (queryParameters == null || queryParameters.isEmpty()) return Map.of();
        Map<String, String[]> result = new HashMap<>();
        queryParameters.forEach((name, values) -> result.put(name, values.toArray(String[]::new)));
        return result;
    }

    private static void mergeFirst(Map<String, String[]> into, Map<String, String[]> first) {
        first.forEach((name, values) -> into.merge(name, values, (later, earlier) -> concatenated(earlier, later)));
    }

    private static String[] concatenated(String[] first, String[] second) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(second));
        return all.toArray(String[]::new);
    }

    private PortletURLProvider parameters() {
        return new RequestParameters(this, state);
    }

    @Override
    public RenderParameters getRenderParameters() {
        return new RenderParametersImpl(parameters(), window.getStringId());
    }

    @Override
    public ActionParameters getActionParameters() {
        return new ActionParametersImpl(parameters(), window.getStringId());
    }

    PortletURLProvider resourceParameters() {
        return parameters();
    }

    @Override
    public void setRenderHeaders(@Nullable String headers) {
        renderHeaders = headers;
    }

    @Override
    public @Nullable String getRenderHeaders() {
        return renderHeaders;
    }

    @Override
    public DispatcherType getDispatcherType() {
        return executingRequestBody
                ? DispatcherType.REQUEST
                : getServletRequest().getDispatcherType();
    }

    @Override
    public boolean isExecutingRequestBody() {
        return executingRequestBody;
    }

    @Override
    public void setExecutingRequestBody(boolean executing) {
        executingRequestBody = executing;
    }

    @Override
    public @Nullable HttpServletRequest getAsyncServletRequest() {
        return asyncServletRequest;
    }

    @Override
    public void setAsyncServletRequest(HttpServletRequest request) {
        asyncServletRequest = request;
    }

    @Override
    public void startDispatch(
            HttpServletRequest wrapped, @Nullable Map<String, List<String>> queryParams, String dispatchPhase) {
        dispatched = wrapped;
        queryParameters = queryParams;
    }

    @Override
    public void endDispatch() {
        dispatched = null;
        queryParameters = null;
    }

    @Override
    public @Nullable Map<String, List<String>> getQueryParams() {
        return queryParameters;
    }

    @Override
    public String getPhase() {
        return phase;
    }
}
