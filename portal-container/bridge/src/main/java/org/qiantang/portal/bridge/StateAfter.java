// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.ClientWindow;
import jakarta.faces.view.StateManagementStrategy;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.StateAwareResponse;
import jakarta.portlet.faces.Bridge.PortletPhase;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.ViewTarget;
import org.qiantang.portal.bridge.context.Navigation;
import org.qiantang.portal.bridge.context.PublicParameters;
import org.qiantang.portal.bridge.context.RedirectScope;
import org.qiantang.portal.bridge.scope.BridgeScope;

/**
 * What an action or an event leaves to the view that follows: which view it is, and in what state. The live view is not
 * kept; its state and what was typed are.
 */
final class StateAfter {

    /** How much of what was typed is kept for the next view, in all fields together. */
    private static final int MOST_CHARACTERS = 200_000;

    /** Request attributes that belong to the platform and its libraries. */
    private static final Pattern OF_OTHERS = Pattern.compile("(?:javax?|jakarta|com|org|io|net)\\.");

    private final BridgeCall call;
    private final StateAwareResponse response;
    private final Set<String> attributesBefore;

    StateAfter(BridgeCall call, StateAwareResponse response) {
        this.call = call;
        this.response = response;
        this.attributesBefore = new HashSet<>(Collections.list(call.request().getAttributeNames()));
    }

    void write(FacesContext context) {
        UIViewRoot root = context.getViewRoot();
        if (call.hasLeftPortal()
                || context.getResponseComplete() && call.target().isEmpty()) {
            return;
        }
        keepAttributes();
        PublicParameters.give(call, context, response);
        call.scope().keepMessages(context);
        Optional<ViewTarget> target = call.target();
        if (target.isPresent()) {
            forgetLookedAt();
            Navigation.show(target.get(), call, response);
        } else if (root == null) {
            keepLookedAt();
        } else if (call.isRestored(root)) {
            keepLookedAt();
            keepView(context, root);
        } else {
            forgetLookedAt();
            Navigation.show(new ViewTarget(root.getViewId(), Map.of()), call, response);
            call.scope().keepView(root.getViewId(), null);
        }
        keepScope(context);
    }

    /** The view was no longer known: a fresh one takes its place, with what was typed. */
    void writeExpired() {
        keepLookedAt();
        call.scope().expire();
        int characters = 0;
        for (Map.Entry<String, String[]> field :
                call.request().getParameterMap().entrySet()) {
            if (!isField(field.getKey())) continue;
            characters += field.getKey().length() + length(field.getValue());
            // Anybody can send this; what people type stays far below.
            if (characters > MOST_CHARACTERS) break;
            call.scope().sent().put(field.getKey(), field.getValue());
        }
        keepScope(null);
    }

    private static int length(@Nullable Object submitted) {
        if (submitted instanceof String text) return text.length();
        if (!(submitted instanceof Object[] several)) return 0;
        return Arrays.stream(several).mapToInt(StateAfter::length).sum();
    }

    private boolean isField(String name) {
        return name.startsWith(call.namespace())
                && !name.startsWith("jakarta.faces.", call.namespace().length() + 1);
    }

    /** Parameters by which the view is looked at stay as long as the view does. */
    private void keepLookedAt() {
        PortletRequest request = call.request();
        for (String name : request.getRenderParameters().getNames()) {
            if (request.getRenderParameters().isPublic(name) || name.equals(BridgeCall.SCOPE)) continue;
            response.getRenderParameters()
                    .setValues(name, request.getRenderParameters().getValues(name));
        }
        Navigation.name(call.viewId(), call, response);
    }

    /** Parameters of a view that has been left, its scope among them, are nothing to the view that follows. */
    private void forgetLookedAt() {
        var parameters = response.getRenderParameters();
        for (String name : List.copyOf(parameters.getNames())) {
            if (!call.request().getRenderParameters().isPublic(name)) parameters.removeParameter(name);
        }
    }

    private void keepScope(@Nullable FacesContext context) {
        // The response begins with the parameters of the page; what an action before has left is over.
        response.getRenderParameters().removeParameter(BridgeCall.SCOPE);
        RedirectScope.keep(call).ifPresent(id -> response.getRenderParameters().setValue(BridgeCall.SCOPE, id));
        ClientWindow window =
                context == null ? null : context.getExternalContext().getClientWindow();
        if (window != null) response.getRenderParameters().setValue(BridgeCall.CLIENT_WINDOW, window.getId());
    }

    private void keepAttributes() {
        for (String name : Collections.list(call.request().getAttributeNames())) {
            boolean own =
                    !attributesBefore.contains(name) && !OF_OTHERS.matcher(name).lookingAt();
            Object value = own ? call.request().getAttribute(name) : null;
            if (value instanceof Serializable) call.scope().attributes().put(name, value);
        }
    }

    private void keepView(FacesContext context, UIViewRoot root) {
        keepTyped(context);
        call.scope().keepView(root.getViewId(), root.isTransient() ? null : savedState(context, root.getViewId()));
    }

    private static String savedState(FacesContext context, String viewId) {
        StateManagementStrategy strategy = context.getApplication()
                .getViewHandler()
                .getViewDeclarationLanguage(context, viewId)
                .getStateManagementStrategy(context, viewId);
        return context.getRenderKit().getResponseStateManager().getViewState(context, strategy.saveView(context));
    }

    private void keepTyped(FacesContext context) {
        // Nobody types in an event; what was typed before is in the scope.
        if (!call.is(PortletPhase.ACTION_PHASE)) return;
        int[] characters = {0};
        FacesRuns.visit(context, component -> {
            if (!(component instanceof EditableValueHolder field)) return;
            if (field.getSubmittedValue() == null && field.isValid()) return;
            Object submitted = field.getSubmittedValue() instanceof Serializable kept ? kept : null;
            characters[0] += length(submitted);
            if (characters[0] > MOST_CHARACTERS) submitted = null;
            call.scope().typed().put(component.getClientId(context), new BridgeScope.Typed(submitted, field.isValid()));
        });
    }
}
