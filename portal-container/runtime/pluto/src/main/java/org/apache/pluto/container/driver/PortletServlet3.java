// SPDX-License-Identifier: Apache-2.0
package org.apache.pluto.container.driver;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletURLGenerationListener;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.UnavailableException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.pluto.container.FilterManager;
import org.apache.pluto.container.PortletAsyncManager;
import org.apache.pluto.container.PortletResourceRequestContext;
import org.apache.pluto.container.bean.processor.AnnotatedConfigBean;
import org.apache.pluto.container.bean.processor.MethodIdentifier;
import org.apache.pluto.container.bean.processor.MethodType;
import org.apache.pluto.container.bean.processor.PortletInvoker;
import org.apache.pluto.container.impl.HttpServletPortletRequestWrapper;
import org.apache.pluto.container.om.portlet.PortletDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;
import org.qiantang.portal.runtime.CallRequestScopes;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletCall;
import org.qiantang.portal.runtime.PortletDeployments;
import org.qiantang.portal.runtime.PortletFilters;
import org.qiantang.portal.runtime.PortletId;
import org.qiantang.portal.runtime.RunningScopes;
import org.qiantang.portal.runtime.RuntimePortletConfig;
import org.qiantang.portal.runtime.RuntimePortletContext;
import org.qiantang.portal.runtime.SessionEnd;
import org.qiantang.portal.runtime.UrlListeners;

/**
 * Calls one portlet inside its own web application, where its class loader, its naming context and its sessions are.
 * The portal reaches it by a request dispatcher; nobody else does.
 *
 * <p>Mend 5b: the portlet is initialised here, at the start of its application and on its thread. Pluto's own used a
 * timer, which has no {@code java:} names, and tried again every ten seconds until a portal had come up.
 */
public class PortletServlet3 extends HttpServlet {
    public static final String PORTLET_NAME = "portlet-name";
    private static final String STARTED_FILTERS = PortletFilters.class.getName();
    private static final String STARTED_URL_LISTENERS = UrlListeners.class.getName();
    private static final long serialVersionUID = 1;

    @Inject
    transient Instance<BeanManager> injectedBeans;

    private transient BeanManager beans;
    private transient CallRequestScopes requestScopes;
    private transient AnnotatedConfigBean scopes;
    private transient PortletInvoker invoker;
    private transient DeployedPortlet portlet;

    @Override
    public void init() throws ServletException {
        ConfigurationHolder holder =
                (ConfigurationHolder) getServletContext().getAttribute(ConfigurationHolder.ATTRIB_NAME);
        String name = getInitParameter(PORTLET_NAME);
        beans = findBeanManager();
        requestScopes = CallRequestScopes.of(beans);
        scopes = findScopes();
        try {
            // Several servlets of one application start one after the other; the holder makes the instances once.
            holder.instantiatePortlets(beans);
            invoker = new PortletInvoker(holder.getMethodStore(), name);
            portlet = describe(holder, name);
        } catch (PortletException e) {
            throw new ServletException(e);
        }
        try {
            invoker.init(portlet.config());
        } catch (PortletException | RuntimeException | LinkageError e) {
            getServletContext().log("portlet " + portlet.id() + " failed in init() and is out of service", e);
            portlet.takeOutOfService(
                    e instanceof UnavailableException u ? u : new UnavailableException(String.valueOf(e.getMessage())));
        }
        if (!PortletDeployments.ofThisServer().add(portlet)) {
            throw new ServletException("there is a portlet " + portlet.id() + " already; rename the application");
        }
    }

    private BeanManager findBeanManager() {
        try {
            return injectedBeans != null ? injectedBeans.get() : CDI.current().getBeanManager();
        } catch (IllegalStateException e) {
            return null; // not a bean archive: portlets of the older specifications live without CDI
        }
    }

    private AnnotatedConfigBean findScopes() {
        if (beans == null) return null;
        Instance<AnnotatedConfigBean> found = beans.createInstance().select(AnnotatedConfigBean.class);
        if (!found.isResolvable()) return null;
        AnnotatedConfigBean result = found.get();
        if (result.getSessionScopedConfig() == null) return null;
        result.getRedirectScopedConfig().activate(beans);
        result.getSessionScopedConfig().activate(beans);
        result.getStateScopedConfig().activate(beans);
        return result;
    }

    private DeployedPortlet describe(ConfigurationHolder holder, String name) throws PortletException {
        String contextPath = getServletContext().getContextPath();
        PortletDefinition definition = holder.getPad().getPortlet(name);
        var id = new PortletId(PortletId.applicationAt(contextPath), name);
        holder.getPad().setContextPath(contextPath);
        holder.getPad().setName(id.application());
        var context = new RuntimePortletContext(getServletContext(), holder.getPad(), id.application());
        var config = new RuntimePortletConfig(
                context, definition, getServletContext().getClassLoader());
        return new DeployedPortlet(
                id,
                definition,
                holder.getPad(),
                config,
                getServletContext(),
                hasHeaderMethod(holder, name),
                startFilters(holder, context),
                startUrlListeners(holder),
                beans);
    }

    /** Mend 5c: a portlet without a header method need not be asked, nor a warning be logged for each request. */
    private static boolean hasHeaderMethod(ConfigurationHolder holder, String name) {
        return !holder.getMethodStore().getMethods(new MethodIdentifier(name, "", MethodType.HEADER)).stream()
                .allMatch(m -> m.getJavaMethod() != null
                        && m.getJavaMethod().getDeclaringClass().equals(jakarta.portlet.GenericPortlet.class));
    }

    private PortletFilters startFilters(ConfigurationHolder holder, RuntimePortletContext context)
            throws PortletException {
        PortletFilters started = (PortletFilters) getServletContext().getAttribute(STARTED_FILTERS);
        if (started != null) return started;
        started = PortletFilters.start(holder.getPad(), context, beans);
        getServletContext().setAttribute(STARTED_FILTERS, started);
        return started;
    }

    private List<PortletURLGenerationListener<?, ?>> startUrlListeners(ConfigurationHolder holder)
            throws PortletException {
        @SuppressWarnings("unchecked") // nobody else knows this name
        var started =
                (List<PortletURLGenerationListener<?, ?>>) getServletContext().getAttribute(STARTED_URL_LISTENERS);
        if (started != null) return started;
        started = UrlListeners.start(holder.getPad(), beans);
        getServletContext().setAttribute(STARTED_URL_LISTENERS, started);
        return started;
    }

    @Override
    public void destroy() {
        if (portlet == null) return;
        PortletDeployments.ofThisServer().remove(portlet);
        if (portlet.outOfService().isEmpty()) invoker.destroy();
        PortletFilters started = (PortletFilters) getServletContext().getAttribute(STARTED_FILTERS);
        getServletContext().removeAttribute(STARTED_FILTERS);
        if (started != null) started.stop();
        getServletContext().removeAttribute(STARTED_URL_LISTENERS);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST && SessionEnd.isDoneFor(request)) return;
        PortletCall call = PortletCall.take(request);
        if (call == null || request.getDispatcherType() == DispatcherType.REQUEST) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getDispatcherType() == DispatcherType.ASYNC) resume(call, request);
        else begin(call, request, response);
        try (CallRequestScopes.Scope own = requestScopes.open()) {
            callPortlet(call);
        } catch (UnavailableException e) {
            if (e.isPermanent()) {
                portlet.takeOutOfService(e);
                invoker.destroy();
            }
            throw new ServletException(e);
        } catch (PortletException e) {
            throw new ServletException(e);
        } finally {
            call.requestContext().setExecutingRequestBody(false);
            PortletAsyncManager async = async(call);
            if (async != null) suspend(async);
            else if (scopes != null) RunningScopes.close(call.phase(), call.response());
        }
    }

    private void begin(PortletCall call, HttpServletRequest request, HttpServletResponse response) {
        call.requestContext().init(portlet.config(), getServletContext(), request, response, call.responseContext());
        call.requestContext().setExecutingRequestBody(true);
        call.responseContext().init(portlet.config(), request, response);
        if (scopes != null) RunningScopes.open(call.request(), call.response(), portlet.config(), scopes);
    }

    // ---- asynchronous resource requests (Portlet 3.0, chapter 17) ----

    private static PortletAsyncManager async(PortletCall call) {
        return call.requestContext() instanceof PortletResourceRequestContext resource
                ? resource.getPortletAsyncContext()
                : null;
    }

    /** The portlet is called again, by its own asynchronous dispatch. */
    private void resume(PortletCall call, HttpServletRequest request) {
        HttpServletRequest inner = underPortletWrapper(request);
        HttpServletResponse response = call.requestContext().getServletResponse();
        call.requestContext().init(portlet.config(), getServletContext(), inner, response, call.responseContext());
        call.requestContext().setAsyncServletRequest(request);
        call.responseContext().init(portlet.config(), inner, response);
        PortletAsyncManager async = async(call);
        if (async != null) async.registerContext(false);
    }

    private static HttpServletRequest underPortletWrapper(HttpServletRequest request) {
        ServletRequest outer = request;
        while (outer instanceof ServletRequestWrapper wrapper) {
            outer = wrapper.getRequest();
            if (wrapper instanceof HttpServletPortletRequestWrapper) return (HttpServletRequest) outer;
        }
        return request;
    }

    private static void suspend(PortletAsyncManager async) {
        async.deregisterContext(false);
        async.launchRunner();
    }

    private void callPortlet(PortletCall call) throws PortletException, IOException {
        var context = portlet.config().getPortletContext();
        FilterManager filters = portlet.filters(call.phase());
        switch (call.phase()) {
            case PortletRequest.RENDER_PHASE -> {
                String part = call.requestContext().getRenderHeaders();
                if (part != null) call.request().setAttribute(PortletRequest.RENDER_PART, part);
                filters.processFilter(
                        (RenderRequest) call.request(), (RenderResponse) call.response(), invoker, context);
            }
            case PortletRequest.HEADER_PHASE ->
                filters.processFilter(
                        (HeaderRequest) call.request(), (HeaderResponse) call.response(), invoker, context);
            case PortletRequest.ACTION_PHASE ->
                filters.processFilter(
                        (ActionRequest) call.request(), (ActionResponse) call.response(), invoker, context);
            case PortletRequest.EVENT_PHASE ->
                filters.processFilter((EventRequest) call.request(), (EventResponse) call.response(), invoker, context);
            case PortletRequest.RESOURCE_PHASE -> {
                ((PortletResourceRequestContext) call.requestContext()).setBeanManager(beans);
                filters.processFilter(
                        (ResourceRequest) call.request(), (ResourceResponse) call.response(), invoker, context);
            }
            default -> throw new PortletException("no life-cycle phase is called " + call.phase());
        }
    }
}
