// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.ClientWindow;
import jakarta.portlet.BaseURL;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.MutableRenderState;
import jakarta.portlet.PortletMode;
import jakarta.portlet.PortletModeException;
import jakarta.portlet.PortletSecurityException;
import jakarta.portlet.ResourceURL;
import jakarta.portlet.WindowState;
import jakarta.portlet.WindowStateException;
import jakarta.portlet.faces.Bridge;
import jakarta.portlet.faces.BridgeException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Makes addresses of the portal out of addresses of views (Jakarta Portlet Bridge 6.1.3.1, encodeActionURL and others). */
record PortletUrls(BridgeCall call, MimeResponse response) {

    /** An address of the form {@code portlet:action?…}: the rest, by what it begins with. */
    static Optional<String> query(String url, String kind) {
        String start = "portlet:" + kind;
        if (!url.startsWith(start)) return Optional.empty();
        String rest = url.substring(start.length());
        if (rest.isEmpty()) return Optional.of("");
        return rest.startsWith("?") ? Optional.of(rest.substring(1)) : Optional.empty();
    }

    /** Sends back a view; the parameters by which it is looked at are kept. */
    String action(FacesUrl url) {
        return fill(response.createActionURL(MimeResponse.Copy.ALL), url);
    }

    String render(FacesUrl url) {
        return fill(response.createRenderURL(MimeResponse.Copy.PUBLIC), url);
    }

    String resource(FacesUrl url) {
        ResourceURL resource = response.createResourceURL();
        url.parameters().forEach(resource::setParameter);
        nameView(resource, url);
        return written(resource, url);
    }

    String dynamicResource(FacesUrl url) {
        ResourceURL resource = response.createResourceURL();
        url.parameters().forEach(resource::setParameter);
        resource.setParameter(BridgeCall.RESOURCE, url.path());
        resource.setCacheability(ResourceURL.PAGE);
        return written(resource, url);
    }

    private <T extends BaseURL & MutableRenderState> String fill(T target, FacesUrl url) {
        url.parameters().forEach((name, values) -> {
            switch (name) {
                case Bridge.PORTLET_MODE_PARAMETER -> setMode(target, values[0]);
                case Bridge.PORTLET_WINDOWSTATE_PARAMETER -> setState(target, values[0]);
                case Bridge.PORTLET_SECURE_PARAMETER -> setSecure(target, Boolean.parseBoolean(values[0]));
                case Bridge.FACES_VIEW_ID_PARAMETER ->
                    target.setParameter(
                            BridgeCall.VIEW,
                            call.portlet().folder().nameOf(values[0]).orElse(""));
                default -> target.setParameter(name, values);
            }
        });
        if (!url.path().isEmpty()) nameView(target, url);
        return written(target, url);
    }

    private static void setMode(MutableRenderState target, String mode) {
        try {
            target.setPortletMode(new PortletMode(mode));
        } catch (PortletModeException e) {
            throw new BridgeException("the portlet has no mode " + mode, e);
        }
    }

    private static void setState(MutableRenderState target, String state) {
        try {
            target.setWindowState(new WindowState(state));
        } catch (WindowStateException e) {
            throw new BridgeException("the window has no state " + state, e);
        }
    }

    private static void setSecure(BaseURL target, boolean secure) {
        try {
            target.setSecure(secure);
        } catch (PortletSecurityException e) {
            throw new BridgeException("the portal has no encrypted address", e);
        }
    }

    /** The first view of a mode needs no name; what was named before may not stay, though. */
    private void nameView(BaseURL target, FacesUrl url) {
        String[] mode = url.parameters().get(Bridge.PORTLET_MODE_PARAMETER);
        if (call.portlet().isDefaultView(url.path(), mode == null ? call.mode() : mode[0])) {
            if (target instanceof MutableRenderState state) {
                state.getRenderParameters().removeParameter(BridgeCall.VIEW);
            } else if (isAnotherViewOnPage()) {
                // A resource address has the render parameters of the page.
                target.setParameter(BridgeCall.VIEW, "");
            }
        } else {
            target.setParameter(BridgeCall.VIEW, nameOf(url.path(), call));
        }
        ClientWindow window =
                FacesContext.getCurrentInstance().getExternalContext().getClientWindow();
        if (window != null) target.setParameter(BridgeCall.CLIENT_WINDOW, window.getId());
    }

    private boolean isAnotherViewOnPage() {
        var parameters = call.request().getRenderParameters();
        return parameters != null && parameters.getValue(BridgeCall.VIEW) != null;
    }

    private static String nameOf(String viewId, BridgeCall call) {
        return call.portlet()
                .folder()
                .nameOf(viewId)
                .orElseThrow(
                        () -> new BridgeException("view " + viewId + " is outside of the portlet's folder of views, "
                                + call.portlet().folder().path()));
    }

    /** Faces escapes what it writes. */
    private static String written(BaseURL target, FacesUrl url) {
        StringWriter out = new StringWriter(128);
        try {
            target.write(out, false);
        } catch (IOException e) {
            throw new BridgeException("an address cannot be written", e);
        }
        return out + url.fragment();
    }

    /** The same for navigation: render parameters by which the portal shows the view. */
    static void name(String viewId, Map<String, String[]> parameters, BridgeCall call, MutableRenderState state) {
        parameters.forEach((name, values) -> {
            switch (name) {
                case Bridge.PORTLET_MODE_PARAMETER -> setMode(state, values[0]);
                case Bridge.PORTLET_WINDOWSTATE_PARAMETER -> setState(state, values[0]);
                default -> state.getRenderParameters().setValues(name, values);
            }
        });
        String[] mode = parameters.get(Bridge.PORTLET_MODE_PARAMETER);
        if (call.portlet().isDefaultView(viewId, mode == null ? call.mode() : mode[0])) {
            state.getRenderParameters().removeParameter(BridgeCall.VIEW);
        } else {
            state.getRenderParameters().setValue(BridgeCall.VIEW, nameOf(viewId, call));
        }
    }
}
