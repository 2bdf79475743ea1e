// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.ResourceURL;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEnvironmentService;
import org.apache.pluto.container.impl.PortletContainerImpl;
import org.apache.pluto.container.om.portlet.Dependency;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.page.ActionOutcome;
import org.qiantang.portal.core.page.Fragment;
import org.qiantang.portal.core.page.HeadNotes;
import org.qiantang.portal.core.page.HubState;
import org.qiantang.portal.core.page.PortletAwayException;
import org.qiantang.portal.core.page.PortletFailedException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.security.CrossSiteProtection;
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

    /** System property: how long a portlet may take to render, in milliseconds. */
    private static final String TIME_LIMIT = "portal.portlet.timeLimit";

    private static final int USUAL_LIMIT_MILLIS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(PlutoPortletRuntime.class);

    private final PortletDeployments deployments = PortletDeployments.ofThisServer();
    private final TimeLimits limits =
            new TimeLimits(Duration.ofMillis(Integer.getInteger(TIME_LIMIT, USUAL_LIMIT_MILLIS)));
    private final PortletCaller caller = new PortletCaller(limits);

    @Inject
    SitePreferences preferences;

    @Inject
    CrossSiteProtection crossSite;

    @Inject
    Clock clock;

    private PortletContainer container;
    private PortletEnvironmentService environment;
    private ActionRound actions;

    @PostConstruct
    void start() {
        DriverServices services = new DriverServices(preferences, deployments);
        container = new PortletContainerImpl("portal", services);
        environment = services.getPortletEnvironmentService();
        actions = new ActionRound(container, environment, caller, this::token, this::findReady);
    }

    @PreDestroy
    void stop() {
        limits.close();
        deployments.list().forEach(DeployedPortlet::forgetDerived);
    }

    @Override
    public Optional<PortletDescription> find(String application, String portlet) {
        return deployments.find(new PortletId(application, portlet)).map(Descriptions::of);
    }

    @Override
    public List<PortletDescription> list() {
        return deployments.list().stream()
                .map(Descriptions::of)
                .sorted(Comparator.comparing(PortletDescription::id))
                .toList();
    }

    private static PortletId id(WindowCall call) {
        return new PortletId(call.window().application(), call.window().portlet());
    }

    private Optional<DeployedPortlet> findReady(WindowCall call) {
        return deployments.find(id(call)).filter(p -> p.outOfService().isEmpty());
    }

    private DeployedPortlet get(WindowCall call) throws PortletFailedException {
        DeployedPortlet portlet = deployments
                .find(id(call))
                .orElseThrow(() -> new PortletAwayException("portlet " + id(call) + " is not deployed"));
        if (portlet.outOfService().isPresent()) {
            throw new PortletFailedException(
                    "portlet " + portlet.id() + " is out of service",
                    portlet.outOfService().get());
        }
        return portlet;
    }

    @Override
    public boolean hasHeaderPhase(WindowCall call) {
        return findReady(call)
                .map(p -> p.withHeaderPhase()
                        || wantsRenderHeaders(p)
                        || !PageResources.of(p).isEmpty())
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
        Optional<FragmentCache.Entry> kept = FragmentCache.of(portlet).findFresh(call, clock.instant());
        if (kept.isPresent()) {
            kept.get().head().repeat(call.page().head());
            call.page().request().setAttribute(keptName(call), kept.get());
            return;
        }
        call.page().request().removeAttribute(keptName(call));
        HeadNotes notes = call.page().head().beginNotes();
        try {
            renderHeaders(call, portlet, notes);
        } finally {
            call.page().head().endNotes();
        }
        call.page().request().setAttribute(notesName(call), notes);
    }

    private void renderHeaders(WindowCall call, DeployedPortlet portlet, HeadNotes notes)
            throws PortletFailedException {
        DriverWindow window = new DriverWindow(call, portlet);
        for (Dependency needed : PageResources.of(portlet).declared()) {
            call.page().head().pageResource(needed.getScope(), needed.getName(), needed.getVersion(), "");
        }
        if (portlet.withHeaderPhase()) {
            FragmentBuffer buffer = new FragmentBuffer(call.page().response());
            var requestContext = new WindowRequestContext(container, window, PortletRequest.HEADER_PHASE);
            var response =
                    new MimeWindowResponse(container, window, PortletRequest.HEADER_PHASE, buffer, token(call), null);
            caller.call(
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
            response.namePage();
            if (response.hasHttpHeaders()) notes.spoil();
        }
        if (wantsRenderHeaders(portlet)) {
            FragmentBuffer part = new FragmentBuffer(call.page().response());
            var response = renderPart(call, portlet, part, PortletRequest.RENDER_HEADERS, null);
            response.setLifecycle(PortletRequest.HEADER_PHASE);
            response.closeHeader();
            call.page().request().setAttribute(titleName(call), response.title());
        }
    }

    @Override
    public Fragment render(WindowCall call) throws PortletFailedException {
        DeployedPortlet portlet = get(call);
        // Whose header was taken from what is kept has not been called, and may not be called halfway.
        if (call.page().request().getAttribute(keptName(call)) instanceof FragmentCache.Entry taken) {
            return taken.fragment();
        }
        FragmentCache cache = FragmentCache.of(portlet);
        FragmentCache.Entry kept = cache.find(call);
        if (kept != null && kept.isFresh(clock.instant())) {
            if (!hasHeaderPhase(call)) kept.head().repeat(call.page().head());
            return kept.fragment();
        }
        HeadNotes notes = call.page().head().beginNotes();
        try {
            return render(call, portlet, cache, kept, notes);
        } finally {
            call.page().head().endNotes();
        }
    }

    private Fragment render(
            WindowCall call,
            DeployedPortlet portlet,
            FragmentCache cache,
            FragmentCache.@Nullable Entry kept,
            HeadNotes notes)
            throws PortletFailedException {
        FragmentBuffer buffer = new FragmentBuffer(call.page().response());
        String part = wantsRenderHeaders(portlet) ? PortletRequest.RENDER_MARKUP : null;
        MimeWindowResponse response = renderPart(call, portlet, buffer, part, kept == null ? null : kept.etag());
        if (kept != null && response.getCacheControl().confirms()) {
            cache.keepOn(kept, response.getCacheControl(), clock.instant());
            if (!hasHeaderPhase(call)) kept.head().repeat(call.page().head());
            return kept.fragment();
        }
        Fragment fragment = new Fragment(buffer.toString(), title(call, response));
        HeadNotes all = new HeadNotes();
        if (call.page().request().getAttribute(notesName(call)) instanceof HeadNotes before) all.addAll(before);
        all.addAll(notes);
        cache.keep(call, fragment, all, response.getCacheControl(), clock.instant());
        return fragment;
    }

    /** The window's title; who renders the header part first has said it there. */
    private static String title(WindowCall call, MimeWindowResponse response) {
        boolean saidBefore =
                response.title().isEmpty() && call.page().request().getAttribute(titleName(call)) instanceof String;
        return saidBefore ? (String) call.page().request().getAttribute(titleName(call)) : response.title();
    }

    private static String keptName(WindowCall call) {
        return PlutoPortletRuntime.class.getName() + ".kept." + call.window().key();
    }

    private static String notesName(WindowCall call) {
        return PlutoPortletRuntime.class.getName() + ".notes." + call.window().key();
    }

    private static String titleName(WindowCall call) {
        return PlutoPortletRuntime.class.getName() + ".title." + call.window().key();
    }

    /** @param etag the validation token of the fragment that is kept, if there is one (Portlet 3.0, 18.2) */
    private MimeWindowResponse renderPart(
            WindowCall call,
            DeployedPortlet portlet,
            FragmentBuffer buffer,
            @Nullable String part,
            @Nullable String etag)
            throws PortletFailedException {
        DriverWindow window = new DriverWindow(call, portlet);
        var requestContext = new WindowRequestContext(container, window, PortletRequest.RENDER_PHASE);
        requestContext.setRenderHeaders(part);
        var response =
                new MimeWindowResponse(container, window, PortletRequest.RENDER_PHASE, buffer, token(call), etag);
        response.setPropsAllowed(PortletRequest.RENDER_HEADERS.equals(part));
        caller.call(
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
        return actions.processAction(call, get(call));
    }

    @Override
    public void serveResource(WindowCall call, String resourceId, String cacheability)
            throws PortletFailedException, IOException {
        DeployedPortlet portlet = get(call);
        DriverWindow window = new DriverWindow(call, portlet);
        var requestContext = new ResourceWindowRequest(container, window, resourceId, cacheability);
        var response = new ResourceWindowResponse(container, window, token(call));
        var portletResponse = environment.createResourceResponse(response, cacheability);
        WindowCacheControl.takeDeclaredScope(portletResponse.getCacheControl(), portlet.definition());
        requestContext.setResponse(portletResponse);
        caller.call(
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
    public HubState.Rendered renderResource(WindowCall call) throws PortletFailedException, IOException {
        FragmentBuffer buffer = FragmentBuffer.forResource(call.page().response());
        serveResource(new WindowCall(call.page().withResponse(buffer), call.window()), "", ResourceURL.PAGE);
        return new HubState.Rendered(
                buffer.toString(), buffer.getContentType().split(";", 2)[0].trim());
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
}
