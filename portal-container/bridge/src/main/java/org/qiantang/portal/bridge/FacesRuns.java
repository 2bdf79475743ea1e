// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.Bridge.PortletPhase;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.FacesPortlet;
import org.qiantang.portal.bridge.scope.BridgeScope;
import org.qiantang.portal.bridge.scope.BridgeScopes;
import org.qiantang.portal.bridge.servlet.DualContext;

/** Runs the Faces life cycle for one portlet, or parts of it. */
final class FacesRuns {

    private final FacesPortlet portlet;
    private final DualContext context;
    private final FacesContextFactory contexts =
            (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
    private final Lifecycle lifecycle = ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
            .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);

    FacesRuns(FacesPortlet portlet) {
        this.portlet = portlet;
        this.context =
                new DualContext(portlet.servletContext(), portlet.config().getPortletContext());
    }

    /** The call that a request is; its view is the one that the request names, or the first one of its mode. */
    BridgeCall call(PortletRequest request, String namespace, PortletPhase phase) {
        return call(request, namespace, phase, viewId(request));
    }

    BridgeCall call(PortletRequest request, String namespace, PortletPhase phase, String viewId) {
        request.setAttribute(Bridge.PORTLET_LIFECYCLE_PHASE, phase);
        request.setAttribute(Bridge.VIEW_ID, viewId);
        return new BridgeCall(portlet, phase, request, namespace, viewId);
    }

    private String viewId(PortletRequest request) {
        String name = parameter(request, BridgeCall.VIEW);
        String usual = portlet.defaultView(request.getPortletMode().toString());
        if (name == null || name.isEmpty()) return usual;
        return portlet.folder().viewOf(name).filter(this::exists).orElseThrow(() -> new UnknownViewException(name));
    }

    private boolean exists(String viewId) {
        try {
            return portlet.servletContext().getResource(viewId) != null;
        } catch (IOException e) {
            throw new IllegalStateException("no address of a view: " + viewId, e);
        }
    }

    /** A parameter of the call; failing that, of the view that is being looked at. */
    private static @Nullable String parameter(PortletRequest request, String name) {
        String sent = request.getParameter(name);
        if (sent != null) return sent;
        RenderParameters parameters = request.getRenderParameters();
        return parameters == null ? null : parameters.getValue(name);
    }

    /** The scope that the request names, if the session still has it. */
    static void restoreScope(BridgeCall call) {
        String id = parameter(call.request(), BridgeCall.SCOPE);
        if (id == null) return;
        BridgeScopes.find(call.request(), id)
                .ifPresent(call.is(PortletPhase.RESOURCE_PHASE) ? call::goOnWith : call::restore);
    }

    FacesContext open(BridgeCall call, Object request, Object response) {
        FacesContext opened = contexts.getFacesContext(context, request, response, lifecycle);
        call.scope().activate(opened);
        return opened;
    }

    void execute(FacesContext opened) {
        lifecycle.attachWindow(opened);
        lifecycle.execute(opened);
    }

    void render(FacesContext opened) {
        if (!opened.getResponseComplete()) lifecycle.render(opened);
    }

    void attachWindow(FacesContext opened) {
        lifecycle.attachWindow(opened);
    }

    /** The view as it is in the beginning, in place of one that is no longer known. */
    static void makeFresh(FacesContext opened, BridgeCall call) {
        var handler = opened.getApplication().getViewHandler();
        UIViewRoot root = handler.createView(opened, call.viewId());
        opened.setViewRoot(root);
        // Facelets asks in which phase a view that was sent back is built.
        opened.setCurrentPhaseId(PhaseId.RESTORE_VIEW);
        build(opened, root);
    }

    static void build(FacesContext opened, UIViewRoot root) {
        try {
            opened.getApplication()
                    .getViewHandler()
                    .getViewDeclarationLanguage(opened, root.getViewId())
                    .buildView(opened, root);
        } catch (IOException e) {
            throw new IllegalStateException("view " + root.getViewId() + " cannot be read", e);
        }
    }

    /** Lets the fields of a fresh view take what was sent for the old one; nothing of it counts yet. */
    static void takeWhatWasTyped(FacesContext opened) {
        visit(opened, component -> {
            if (component instanceof EditableValueHolder) component.decode(opened);
        });
    }

    /** Puts back what was typed and not accepted; a view's state does not have it. */
    static void putBack(FacesContext opened, BridgeScope scope) {
        if (scope.typed().isEmpty()) return;
        visit(opened, component -> {
            BridgeScope.Typed typed = scope.typed().get(component.getClientId(opened));
            if (typed == null || !(component instanceof EditableValueHolder field)) return;
            field.setSubmittedValue(typed.submitted());
            field.setValid(typed.valid());
        });
    }

    static void visit(FacesContext opened, Consumer<UIComponent> visitor) {
        opened.getViewRoot().visitTree(VisitContext.createVisitContext(opened), (visited, component) -> {
            visitor.accept(component);
            return VisitResult.ACCEPT;
        });
    }

    static boolean isExpired(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewExpiredException) return true;
        }
        return false;
    }
}
