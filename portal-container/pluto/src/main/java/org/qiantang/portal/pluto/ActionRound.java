// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.Event;
import jakarta.portlet.PortletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.pluto.container.PortletContainer;
import org.apache.pluto.container.PortletEnvironmentService;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.page.ActionOutcome;
import org.qiantang.portal.core.page.PortletFailedException;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.runtime.DeployedPortlet;
import org.qiantang.portal.runtime.PortletCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One action and the events that follow from it (Portlet 3.0, chapters 12 and 13), one after the other; each sees the
 * page's state as those before have left it.
 */
final class ActionRound {

    /** A page whose portlets answer each other's events without end must end all the same. */
    private static final int MOST_EVENTS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ActionRound.class);

    private final PortletContainer container;
    private final PortletEnvironmentService environment;
    private final PortletCaller caller;
    private final Function<WindowCall, Supplier<String>> tokens;
    private final Function<WindowCall, Optional<DeployedPortlet>> portlets;

    ActionRound(
            PortletContainer container,
            PortletEnvironmentService environment,
            PortletCaller caller,
            Function<WindowCall, Supplier<String>> tokens,
            Function<WindowCall, Optional<DeployedPortlet>> portlets) {
        this.container = container;
        this.environment = environment;
        this.caller = caller;
        this.tokens = tokens;
        this.portlets = portlets;
    }

    ActionOutcome processAction(WindowCall call, DeployedPortlet portlet) throws PortletFailedException {
        DriverWindow window = new DriverWindow(call, portlet);
        FragmentCache.of(portlet).forget(call);
        var requestContext = new WindowRequestContext(container, window, PortletRequest.ACTION_PHASE);
        var response = new StateAwareWindowResponse(container, window, PortletRequest.ACTION_PHASE, tokens.apply(call));
        caller.call(
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
            EventPayload event = (EventPayload) waiting.remove();
            for (var window : action.page().page().windows().toList()) {
                WindowCall receiver = new WindowCall(action.page().withState(state), window);
                Optional<DeployedPortlet> portlet =
                        portlets.apply(receiver).filter(p -> Events.of(p).takes(event));
                if (portlet.isEmpty()) continue;
                if (++delivered > MOST_EVENTS) {
                    LOG.warn(
                            "more than {} events after one action of page {}",
                            MOST_EVENTS,
                            action.page().page().key());
                    return state;
                }
                try {
                    var response = processEvent(
                            receiver, portlet.get(), event, action.page().state());
                    state = response.pageState();
                    waiting.addAll(response.getEvents());
                } catch (PortletFailedException | RuntimeException e) {
                    // The action is done; that somebody could not hear of it must not make the citizen repeat it.
                    LOG.error("event {} did not reach window {}", event.getQName(), window.key(), e);
                }
            }
        }
        return state;
    }

    private StateAwareWindowResponse processEvent(
            WindowCall call, DeployedPortlet portlet, EventPayload event, PageState arrived)
            throws PortletFailedException {
        DriverWindow window = new DriverWindow(call, portlet);
        FragmentCache.of(portlet).forget(call);
        var requestContext = new WindowRequestContext(container, window, PortletRequest.EVENT_PHASE, arrived);
        var response = new StateAwareWindowResponse(container, window, PortletRequest.EVENT_PHASE, tokens.apply(call));
        caller.call(
                new PortletCall(
                        portlet,
                        PortletRequest.EVENT_PHASE,
                        environment.createEventRequest(requestContext, response, event.readableBy(portlet)),
                        environment.createEventResponse(response),
                        requestContext,
                        response),
                call,
                call.page().response());
        response.processHttpHeaders();
        return response;
    }
}
