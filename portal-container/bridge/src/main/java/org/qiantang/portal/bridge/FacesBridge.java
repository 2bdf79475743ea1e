// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import jakarta.faces.context.FacesContext;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.EventRequest;
import jakarta.portlet.EventResponse;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletConfig;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.BridgeException;
import jakarta.portlet.faces.BridgeUninitializedException;
import jakarta.servlet.ServletContext;
import java.io.CharArrayWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.FacesPortlet;
import org.qiantang.portal.bridge.call.ViewTarget;
import org.qiantang.portal.bridge.scope.BridgeScope;
import org.qiantang.portal.bridge.servlet.FacesActionRequest;
import org.qiantang.portal.bridge.servlet.FacesActionResponse;
import org.qiantang.portal.bridge.servlet.FacesEventRequest;
import org.qiantang.portal.bridge.servlet.FacesEventResponse;
import org.qiantang.portal.bridge.servlet.FacesHeaderRequest;
import org.qiantang.portal.bridge.servlet.FacesHeaderResponse;
import org.qiantang.portal.bridge.servlet.FacesResourceRequest;
import org.qiantang.portal.bridge.servlet.FacesResourceResponse;

/**
 * Calls the Faces views of one portlet (Jakarta Portlet Bridge 7.0, chapter 4). An action runs the life cycle up to its
 * last but one phase; the header phase of the page that follows shows the view, the render phase prints what it wrote.
 */
public final class FacesBridge implements Bridge {

    /** One view sends to the next at most this often before anything is shown. */
    private static final int MOST_REDIRECTS = 5;

    private @Nullable FacesRuns runs;

    @Override
    public void init(PortletConfig config) {
        Object context = config.getPortletContext().getAttribute(BridgeStart.SERVLET_CONTEXT);
        if (!(context instanceof ServletContext servletContext)) {
            throw new BridgeException("the application was started without " + BridgeStart.class.getName());
        }
        runs = new FacesRuns(FacesPortlet.of(config, servletContext));
    }

    @Override
    public void destroy() {
        runs = null;
    }

    private FacesRuns runs() {
        FacesRuns known = runs;
        if (known == null) throw new BridgeUninitializedException("the portlet's bridge is not in use");
        return known;
    }

    @Override
    public void doFacesRequest(ActionRequest request, ActionResponse response) {
        BridgeCall call = runs().call(request, response.getNamespace(), PortletPhase.ACTION_PHASE);
        StateAfter after = new StateAfter(call, response);
        FacesContext context =
                runs().open(call, new FacesActionRequest(request, call), new FacesActionResponse(response, call));
        try {
            runs().execute(context);
            after.write(context);
        } catch (RuntimeException e) {
            if (!FacesRuns.isExpired(e)) throw e;
            after.writeExpired();
        } finally {
            context.release();
            call.scope().end();
        }
    }

    @Override
    public void doFacesRequest(EventRequest request, EventResponse response) {
        BridgeCall call = runs().call(request, response.getNamespace(), PortletPhase.EVENT_PHASE);
        FacesRuns.restoreScope(call);
        if (call.viewId().equals(call.scope().viewId()))
            call.restoreView(call.scope().viewState());
        StateAfter after = new StateAfter(call, response);
        FacesContext context =
                runs().open(call, new FacesEventRequest(request, call), new FacesEventResponse(response, call));
        try {
            restoreView(call, context);
            if (EventDelivery.deliver(request.getEvent(), call, context)) after.write(context);
            else response.setRenderParameters(request);
        } finally {
            context.release();
            call.scope().end();
        }
    }

    /** The view as the person has it before her; as it is in the beginning if nothing of it is kept. */
    private void restoreView(BridgeCall call, FacesContext context) {
        if (call.viewState() != null) {
            try {
                runs().execute(context);
                return;
            } catch (RuntimeException e) {
                if (!FacesRuns.isExpired(e)) throw e;
            }
        }
        runs().attachWindow(context);
        FacesRuns.makeFresh(context, call);
        call.restored(context.getViewRoot());
    }

    @Override
    public void doFacesRequest(HeaderRequest request, HeaderResponse response) {
        BridgeCall call = runs().call(request, response.getNamespace(), PortletPhase.HEADER_PHASE);
        FacesRuns.restoreScope(call);
        try {
            show(call, request, response);
        } finally {
            call.scope().end();
        }
    }

    private void show(BridgeCall first, HeaderRequest request, HeaderResponse response) {
        BridgeCall call = first;
        BridgeScope scope = call.scope();
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            if (call.viewId().equals(scope.viewId())) call.restoreView(scope.viewState());
            if (scope.isExpired()) call.expire();
            showOne(call, request, response);
            if (call.target().isEmpty()) return;
            ViewTarget next = call.target().get();
            call = runs().call(request, response.getNamespace(), PortletPhase.HEADER_PHASE, next.viewId());
            call.restore(scope);
            call.takeParameters(next.parameters());
        }
        throw new BridgeException("view " + call.viewId() + " goes on to another view without end");
    }

    private void showOne(BridgeCall call, HeaderRequest request, HeaderResponse response) {
        try {
            runView(call, request, response);
        } catch (RuntimeException e) {
            // The state that an action left has gone from a session that was full of others.
            if (call.viewState() == null || !FacesRuns.isExpired(e)) throw e;
            call.restoreView(null);
            runView(call, request, response);
        }
    }

    private void runView(BridgeCall call, HeaderRequest request, HeaderResponse response) {
        BridgeScope scope = call.scope();
        scope.attributes().forEach(request::setAttribute);
        FacesContext context =
                runs().open(call, new FacesHeaderRequest(request, call), new FacesHeaderResponse(response, call));
        try {
            scope.messages().forEach(said -> context.addMessage(said.clientId(), said.message()));
            runs().execute(context);
            if (!context.getResponseComplete()) fill(context, call);
            runs().render(context);
            request.setAttribute(RENDER_RESPONSE_OUTPUT, call.body());
        } finally {
            context.release();
        }
    }

    /** Lets a view show what was typed into it before; one without kept state has no fields yet. */
    private static void fill(FacesContext context, BridgeCall call) {
        BridgeScope scope = call.scope();
        if (!scope.isExpired() && scope.typed().isEmpty()) return;
        if (call.viewState() == null) FacesRuns.build(context, context.getViewRoot());
        if (scope.isExpired()) FacesRuns.takeWhatWasTyped(context);
        FacesRuns.putBack(context, scope);
    }

    /** Prints what the header phase has written. */
    @Override
    public void doFacesRequest(RenderRequest request, RenderResponse response) {
        if (!(request.getAttribute(RENDER_RESPONSE_OUTPUT) instanceof CharArrayWriter body)) {
            throw new BridgeException("the portal has not called the header phase before the render phase");
        }
        try {
            body.writeTo(response.getWriter());
        } catch (IOException e) {
            throw new BridgeException("the fragment cannot be written", e);
        }
    }

    @Override
    public void doFacesRequest(ResourceRequest request, ResourceResponse response) {
        BridgeCall call = runs().call(request, response.getNamespace(), PortletPhase.RESOURCE_PHASE);
        String resource = request.getParameter(BridgeCall.RESOURCE);
        if (resource != null) call.serveResource(FacesResources.path(resource));
        FacesRuns.restoreScope(call);
        try {
            if (resource == null) answer(call, request, response);
            else serve(call, request, response);
        } catch (RuntimeException e) {
            if (!FacesRuns.isExpired(e)) throw e;
            answerFresh(request, response);
        } finally {
            call.scope().end();
        }
    }

    private void answer(BridgeCall call, ResourceRequest request, ResourceResponse response) {
        FacesContext context =
                runs().open(call, new FacesResourceRequest(request, call), new FacesResourceResponse(response, call));
        try {
            runs().execute(context);
            runs().render(context);
        } finally {
            context.release();
        }
    }

    private void serve(BridgeCall call, ResourceRequest request, ResourceResponse response) {
        FacesContext context =
                runs().open(call, new FacesResourceRequest(request, call), new FacesResourceResponse(response, call));
        try {
            context.getApplication().getResourceHandler().handleResourceRequest(context);
        } catch (IOException e) {
            throw new BridgeException("resource " + call.servletPath() + " cannot be sent", e);
        } finally {
            context.release();
        }
    }

    /** The view that the script belongs to is no longer known: the whole of a fresh one is the answer. */
    private void answerFresh(ResourceRequest request, ResourceResponse response) {
        BridgeCall call = runs().call(request, response.getNamespace(), PortletPhase.RESOURCE_PHASE);
        call.expire();
        FacesContext context =
                runs().open(call, new FacesResourceRequest(request, call), new FacesResourceResponse(response, call));
        try {
            runs().attachWindow(context);
            FacesRuns.makeFresh(context, call);
            FacesRuns.takeWhatWasTyped(context);
            context.getPartialViewContext().setRenderAll(true);
            runs().render(context);
        } finally {
            context.release();
            call.scope().end();
        }
    }
}
