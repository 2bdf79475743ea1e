// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.call;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.faces.Bridge.PortletPhase;
import jakarta.servlet.ServletContext;
import java.io.CharArrayWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.page.PageHead;
import org.qiantang.portal.bridge.scope.BridgeScope;

/** One run of the Faces life cycle in one phase of one portlet window. For one thread. */
public final class BridgeCall {

    /** The render parameter that names the view by its short name; the first view of a mode needs none. */
    public static final String VIEW = "_view";
    /** The render parameter that names the bridge request scope. */
    public static final String SCOPE = "_scope";
    /** The resource parameter that names a resource of Faces which only the portlet can serve. */
    public static final String RESOURCE = "_resource";
    /** The render parameter of the client window, named as Faces names its query parameter. */
    public static final String CLIENT_WINDOW = "jfwid";

    private final FacesPortlet portlet;
    private final PortletPhase phase;
    private final PortletRequest request;
    private final String namespace;
    private final String viewId;
    private final CharArrayWriter body = new CharArrayWriter(4096);
    private String servletPath;
    private BridgeScope scope = new BridgeScope();
    private @Nullable String viewState;
    private @Nullable ViewTarget target;
    private boolean expired;
    private boolean leftPortal;
    private @Nullable UIViewRoot restored;
    private @Nullable Map<String, String[]> parameters;
    private Map<String, Object> received = Map.of();

    public BridgeCall(
            FacesPortlet portlet, PortletPhase phase, PortletRequest request, String namespace, String viewId) {
        this.portlet = portlet;
        this.phase = phase;
        this.request = request;
        this.namespace = namespace;
        this.viewId = viewId;
        this.servletPath = viewId;
    }

    /** A request object of Faces that belongs to a call. */
    public interface Holder {
        BridgeCall call();
    }

    /** The call that this Faces context is for; empty outside portlets. */
    public static Optional<BridgeCall> of(FacesContext context) {
        return context.getExternalContext().getRequest() instanceof Holder holder
                ? Optional.of(holder.call())
                : Optional.empty();
    }

    public FacesPortlet portlet() {
        return portlet;
    }

    public ServletContext servletContext() {
        return portlet.servletContext();
    }

    public PortletPhase phase() {
        return phase;
    }

    public boolean is(PortletPhase wanted) {
        return phase == wanted;
    }

    /** The portlet's own request, unwrapped. */
    public PortletRequest request() {
        return request;
    }

    public String namespace() {
        return namespace;
    }

    public String mode() {
        return request.getPortletMode().toString();
    }

    /** The view that the request asks for. */
    public String viewId() {
        return viewId;
    }

    /** What Faces takes for the path of the request: a view, or a resource. */
    public String servletPath() {
        return servletPath;
    }

    public void serveResource(String path) {
        servletPath = path;
    }

    /** Where the markup of the header phase waits for the render phase. */
    public CharArrayWriter body() {
        return body;
    }

    public BridgeScope scope() {
        return scope;
    }

    public void restore(BridgeScope known) {
        scope = known;
    }

    /** Goes on with the beans of a scope for an answer to a script; what it said of its view is of the past. */
    public void goOnWith(BridgeScope before) {
        scope = before.withBeansOnly();
        received = before.flash();
    }

    /** Flash that an earlier request has left for this one. */
    public Map<String, Object> received() {
        return received;
    }

    /** The state that the view is to be restored from, kept since the action; null for what the client sent. */
    public @Nullable String viewState() {
        return viewState;
    }

    public void restoreView(@Nullable String state) {
        viewState = state;
    }

    /** Parameters that a redirect brings, in place of those of the request. */
    public void takeParameters(Map<String, String[]> newParameters) {
        parameters = Map.copyOf(newParameters);
    }

    /** The parameters of the view; those of the request unless a redirect brought others. */
    public Map<String, String[]> parameters() {
        return parameters == null ? request.getParameterMap() : parameters;
    }

    /** What was typed into a view that was no longer known, as its fields would be sent. */
    public Map<String, String[]> typedBefore() {
        return is(PortletPhase.HEADER_PHASE) ? scope.sent() : Map.of();
    }

    /** Where navigation goes instead of this view; empty if it stays. */
    public Optional<ViewTarget> target() {
        return Optional.ofNullable(target);
    }

    public void goTo(ViewTarget next) {
        target = next;
    }

    /** Whether the view that was sent back is no longer known to the server. */
    public boolean isExpired() {
        return expired;
    }

    public void expire() {
        expired = true;
    }

    /** Remembers the view that the request was sent with; navigation puts another one in its place. */
    public void restored(@Nullable UIViewRoot root) {
        restored = root;
    }

    public boolean isRestored(UIViewRoot root) {
        return root == restored;
    }

    /** Whether the answer is a redirect to somewhere outside of the portlet. */
    public boolean hasLeftPortal() {
        return leftPortal;
    }

    public void leavePortal() {
        leftPortal = true;
    }

    /** The value by which scripts of this page are allowed to run; empty where the portal knows none. */
    public String nonce() {
        return PageHead.of(request).nonce();
    }
}
