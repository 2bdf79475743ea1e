// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.portlet.Event;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.WindowState;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEnvironmentService;
import org.apache.pluto.container.impl.PortletContainerImpl;
import org.apache.pluto.container.om.portlet.EventDefinitionReference;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.page.ActionOutcome;
import org.qiantang.portal.core.page.Fragment;
import org.qiantang.portal.core.page.PortletFailedException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.portlet.PortletDetails;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletCall;
import org.qiantang.portal.runtime.PortletDeployments;
import org.qiantang.portal.runtime.PortletId;
import org.qiantang.portal.runtime.SessionEnd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls portlets in their own applications, one life-cycle phase at a time. Takes the place of Pluto's container class,
 * which swallows what portlets throw and does more than one phase needs.
 */
@ApplicationScoped
public class PlutoPortletRuntime implements PortletRuntime {

    /** A page whose portlets answer each other's events without end must end all the same. */
    private static final int MOST_EVENTS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(PlutoPortletRuntime.class);

    private final PortletDeployments deployments = PortletDeployments.ofThisServer();

    @Inject
    SitePreferences preferences;

    @Inject
    CrossSiteProtection crossSite;

    private PortletContainer container;
    private PortletEnvironmentService environment;

    @PostConstruct
    void start() {
        DriverServices services = new DriverServices(preferences);
        container = new PortletContainerImpl("portal", services);
        environment = services.getPortletEnvironmentService();
    }

    @PreDestroy
    void stop() {
        deployments.list().forEach(DeployedPortlet::forgetDerived);
    }

    @Override
    public Optional<PortletDescription> find(String application, String portlet) {
        return deployments.find(new PortletId(application, portlet)).map(PlutoPortletRuntime::describe);
    }

    @Override
    public List<PortletDescription> list() {
        return deployments.list().stream()
                .map(PlutoPortletRuntime::describe)
                .sorted(Comparator.comparing(PortletDescription::id))
                .toList();
    }

    private static PortletDescription describe(DeployedPortlet portlet) {
        return portlet.derived(PortletDescription.class, PlutoPortletRuntime::createDescription);
    }

    private static PortletDescription createDescription(DeployedPortlet portlet) {
        Set<String> modes = new LinkedHashSet<>();
        for (PortletMode mode : Collections.list(portlet.config().getPortletModes("text/html"))) {
            modes.add(mode.toString());
        }
        Set<String> states = new LinkedHashSet<>();
        for (WindowState state : Collections.list(portlet.config().getWindowStates("text/html"))) {
            states.add(state.toString());
        }
        Map<String, String> byAddressName = new LinkedHashMap<>();
        PublicParameters.of(portlet).names().forEach((identifier, name) -> byAddressName.put(name, identifier));
        return new PortletDescription(
                portlet.id().application(),
                portlet.id().portlet(),
                language -> title(portlet, language),
                modes,
                states,
                byAddressName,
                events(portlet),
                portlet.outOfService().isEmpty(),
                portlet.servletContext().getContextPath(),
                details(portlet));
    }

    private static PortletDetails details(DeployedPortlet portlet) {
        return new PortletDetails(
                PublicParameters.qualifiedNames(portlet),
                names(portlet.definition().getSupportedProcessingEvents()),
                names(portlet.definition().getSupportedPublishingEvents()),
                List.copyOf(portlet.definition().getSupportedLocales()),
                portlet.definition().getExpirationCache(),
                portlet.outOfService()
                        .map(reason -> String.valueOf(reason.getMessage()))
                        .orElse(""));
    }

    private static List<String> names(List<? extends EventDefinitionReference> events) {
        return events.stream()
                .map(event -> String.valueOf(event.getQualifiedName()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String title(DeployedPortlet portlet, Locale language) {
        try {
            return portlet.config().getResourceBundle(language).getString("jakarta.portlet.title");
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private static List<String> events(DeployedPortlet portlet) {
        return Stream.concat(
                        portlet.definition().getSupportedProcessingEvents().stream(),
                        portlet.definition().getSupportedPublishingEvents().stream())
                .map(reference -> String.valueOf(reference.getQualifiedName()))
                .distinct()
                .toList();
    }

    private DeployedPortlet get(WindowCall call) throws PortletFailedException {
        PortletWindow window = call.window();
        PortletId id = new PortletId(window.application(), window.portlet());
        DeployedPortlet portlet = deployments
                .find(id)
                .orElseThrow(() -> new PortletFailedException("portlet " + id + " is not deployed"));
        if (portlet.outOfService().isPresent()) {
            throw new PortletFailedException(
                    "portlet " + id + " is out of service",
                    portlet.outOfService().get());
        }
        return portlet;
    }

    @Override
    public boolean hasHeaderPhase(WindowCall call) {
        return deployments
                .find(new PortletId(call.window().application(), call.window().portlet()))
                .filter(p -> p.outOfService().isEmpty())
                .map(p -> p.withHeaderPhase() || wantsRenderHeaders(p))
                .orElse(false);
    }

    /** Portlets of the second version of the specification may ask for their header part to be rendered first. */
    private static boolean wantsRenderHeaders(DeployedPortlet portlet) {
        String[] option = portlet.runtimeOptions().get("jakarta.portlet.renderHeaders");
        return option != null && option.length > 0 && option[0].equals("true");
    }

    @Override
    public void renderHeaders(WindowCall call) throws PortletFailedException {
        DeployedPortlet portlet = get(call);
        DriverWindow window = new DriverWindow(call, portlet);
        FragmentBuffer buffer = new FragmentBuffer(call.page().response());
        if (portlet.withHeaderPhase()) {
            var requestContext = new WindowRequestContext(container, window, PortletRequest.HEADER_PHASE);
            var response = new MimeWindowResponse(container, window, PortletRequest.HEADER_PHASE, buffer, token(call));
            call(
                    new PortletCall(
                            portlet,
                            PortletRequest.HEADER_PHASE,
                            environment.createHeaderRequest(requestContext, response),
                            environment.createHeaderResponse(response),
                            requestContext,
                            response),
                    call,
                    buffer);
            response.closeHeader();
        }
        if (wantsRenderHeaders(portlet)) {
            FragmentBuffer part = new FragmentBuffer(call.page().response());
            var response = renderPart(call, portlet, window, part, PortletRequest.RENDER_HEADERS);
            response.setLifecycle(PortletRequest.HEADER_PHASE);
            response.closeHeader();
        }
    }

    @Override
    public Fragment render(WindowCall call) throws PortletFailedException {
        DeployedPortlet portlet = get(call);
        FragmentBuffer buffer = new FragmentBuffer(call.page().response());
        DriverWindow window = new DriverWindow(call, portlet);
        String part = wantsRenderHeaders(portlet) ? PortletRequest.RENDER_MARKUP : null;
        MimeWindowResponse response = renderPart(call, portlet, window, buffer, part);
        return new Fragment(buffer.toString(), response.title());
    }

    private MimeWindowResponse renderPart(
            WindowCall call, DeployedPortlet portlet, DriverWindow window, FragmentBuffer buffer, @Nullable String part)
            throws PortletFailedException {
        var requestContext = new WindowRequestContext(container, window, PortletRequest.RENDER_PHASE);
        requestContext.setRenderHeaders(part);
        var response = new MimeWindowResponse(container, window, PortletRequest.RENDER_PHASE, buffer, token(call));
        response.setPropsAllowed(PortletRequest.RENDER_HEADERS.equals(part));
        call(
                new PortletCall(
                        portlet,
                        PortletRequest.RENDER_PHASE,
                        environment.createRenderRequest(requestContext, response),
                        new PortalRenderResponse(response, portlet),
                        requestContext,
                        response),
                call,
                buffer);
        return response;
    }

    @Override
    public ActionOutcome processAction(WindowCall call) throws PortletFailedException {
        DeployedPortlet portlet = get(call);
        DriverWindow window = new DriverWindow(call, portlet);
        var requestContext = new WindowRequestContext(container, window, PortletRequest.ACTION_PHASE);
        var response = new StateAwareWindowResponse(
                container, window, PortletRequest.ACTION_PHASE, call.page().state(), token(call));
        call(
                new PortletCall(
                        portlet,
                        PortletRequest.ACTION_PHASE,
                        environment.createActionRequest(requestContext, response),
                        environment.createActionResponse(response),
                        requestContext,
                        response),
                call,
                call.page().response());
        response.processHttpHeaders();
        if (response.isRedirect()) return new ActionOutcome.Redirect(response.getResponseURL());
        return new ActionOutcome.Show(deliver(response.getEvents(), call, response.pageState()));
    }

    /** Takes events to every window of the page whose portlet wants them, and on with those these send. */
    private PageState deliver(List<Event> sent, WindowCall action, PageState after) {
        Deque<Event> waiting = new ArrayDeque<>(sent);
        PageState state = after;
        int delivered = 0;
        while (!waiting.isEmpty()) {
            Event event = waiting.remove();
            for (WindowCall receiver : receivers(event, action)) {
                if (++delivered > MOST_EVENTS) {
                    LOG.warn(
                            "more than {} events after one action of page {}",
                            MOST_EVENTS,
                            action.page().page().key());
                    return state;
                }
                try {
                    StateAwareWindowResponse response = processEvent(receiver, event, state);
                    state = response.pageState();
                    waiting.addAll(new ArrayList<>(response.getEvents()));
                } catch (PortletFailedException e) {
                    // The action is done; that somebody could not hear of it must not make the citizen repeat it.
                    LOG.error(
                            "event {} did not reach window {}",
                            event.getQName(),
                            receiver.window().key(),
                            e);
                }
            }
        }
        return state;
    }

    private List<WindowCall> receivers(Event event, WindowCall action) {
        return action.page()
                .page()
                .windows()
                .filter(w -> deployments
                        .find(new PortletId(w.application(), w.portlet()))
                        .filter(p -> p.outOfService().isEmpty())
                        .filter(p -> new Events(p).takes(event.getQName()))
                        .isPresent())
                .map(w -> new WindowCall(action.page(), w))
                .toList();
    }

    private StateAwareWindowResponse processEvent(WindowCall call, Event event, PageState before)
            throws PortletFailedException {
        DeployedPortlet portlet = get(call);
        DriverWindow window = new DriverWindow(call, portlet);
        var requestContext = new WindowRequestContext(container, window, PortletRequest.EVENT_PHASE);
        var response = new StateAwareWindowResponse(container, window, PortletRequest.EVENT_PHASE, before, token(call));
        call(
                new PortletCall(
                        portlet,
                        PortletRequest.EVENT_PHASE,
                        environment.createEventRequest(requestContext, response, event),
                        environment.createEventResponse(response),
                        requestContext,
                        response),
                call,
                call.page().response());
        response.processHttpHeaders();
        return response;
    }

    @Override
    public void serveResource(WindowCall call, String resourceId, String cacheability)
            throws PortletFailedException, IOException {
        DeployedPortlet portlet = get(call);
        DriverWindow window = new DriverWindow(call, portlet);
        var requestContext = new ResourceWindowRequest(container, window, resourceId, cacheability);
        var response = new ResourceWindowResponse(container, window, token(call));
        var portletResponse = environment.createResourceResponse(response, cacheability);
        requestContext.setResponse(portletResponse);
        call(
                new PortletCall(
                        portlet,
                        PortletRequest.RESOURCE_PHASE,
                        environment.createResourceRequest(requestContext, response),
                        portletResponse,
                        requestContext,
                        response),
                call,
                call.page().response());
    }

    @Override
    public void endSessions(HttpServletRequest request, HttpServletResponse response) {
        Map<String, DeployedPortlet> oneOfEach = new LinkedHashMap<>();
        deployments.list().forEach(portlet -> oneOfEach.putIfAbsent(portlet.id().application(), portlet));
        for (DeployedPortlet portlet : oneOfEach.values()) {
            try {
                SessionEnd.send(portlet, request, response);
            } catch (ServletException | IOException | RuntimeException e) {
                // The person is leaving all the same; an application that is just being taken away has no session.
                LOG.error(
                        "the session in application {} did not end",
                        portlet.id().application(),
                        e);
            }
        }
    }

    private Supplier<String> token(WindowCall call) {
        return () -> crossSite.tokenFor(call);
    }

    /**
     * Crosses into the portlet's application and calls it. What it throws comes back as a failure of this portlet,
     * whatever it is, errors of the virtual machine excepted.
     */
    private void call(PortletCall call, WindowCall window, HttpServletResponse response) throws PortletFailedException {
        HttpServletRequest request = window.page().request();
        PortletCall before = call.attachTo(request);
        try {
            // A resource is the portlet's own answer; from within an include no header or status of it would go out.
            if (call.phase().equals(PortletRequest.RESOURCE_PHASE))
                call.portlet().dispatcher().forward(request, response);
            else call.portlet().dispatcher().include(request, response);
        } catch (ServletException e) {
            throw failed(call, e.getRootCause() == null ? e : e.getRootCause());
        } catch (IOException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw failed(call, e);
        } finally {
            PortletCall.restore(request, before);
            ((WindowRequestContext) call.requestContext()).removeAttributes(request);
            call.responseContext().close();
        }
    }

    private static PortletFailedException failed(PortletCall call, Throwable cause) {
        return new PortletFailedException("portlet " + call.portlet().id() + " failed in " + call.phase(), cause);
    }
}
