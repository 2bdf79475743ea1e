// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.faces.Bridge.PortletPhase;
import jakarta.portlet.faces.BridgeException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.call.ViewTarget;

/**
 * The portal, as Faces sees it. Faces' own external context does most of the work, on requests and responses that are
 * servlet objects, too; this one knows the portal's addresses and what a redirect is in a portlet.
 */
final class BridgeExternalContext extends ExternalContextWrapper {

    private final BridgeCall call;
    private @Nullable Flash flash;

    BridgeExternalContext(ExternalContext wrapped, BridgeCall call) {
        super(wrapped);
        this.call = call;
    }

    private Optional<PortletUrls> urls() {
        return getResponse() instanceof MimeResponse mime ? Optional.of(new PortletUrls(call, mime)) : Optional.empty();
    }

    private Optional<FacesUrl> view(String url) {
        return FacesUrl.parse(url, call).filter(FacesUrl::isView);
    }

    @Override
    public String encodeActionURL(String url) {
        if (urls().isEmpty() || BridgeViewHandler.isRedirecting(FacesContext.getCurrentInstance())) return url;
        PortletUrls urls = urls().get();
        Optional<String> render = PortletUrls.query(url, "render");
        if (render.isPresent()) return urls.render(withoutPath(render.get()));
        Optional<String> resource = PortletUrls.query(url, "resource");
        if (resource.isPresent()) return urls.resource(withoutPath(resource.get()));
        Optional<String> action = PortletUrls.query(url, "action");
        if (action.isPresent()) return urls.action(withoutPath(action.get()));
        return view(url).map(urls::action).orElse(url);
    }

    private FacesUrl withoutPath(String query) {
        return new FacesUrl(call.viewId(), FacesUrl.parameters(query), "");
    }

    @Override
    public String encodePartialActionURL(String url) {
        return urls().flatMap(urls -> view(url).map(urls::resource)).orElse(url);
    }

    @Override
    public String encodeBookmarkableURL(String base, @Nullable Map<String, List<String>> parameters) {
        Map<String, List<String>> more = parameters == null ? Map.of() : parameters;
        return urls().flatMap(urls -> view(base).map(view -> urls.render(view.with(more))))
                .orElseGet(() -> super.encodeBookmarkableURL(base, more));
    }

    /** Keeps the address of the view; {@link #redirect} makes one of the portal of it. */
    @Override
    public String encodeRedirectURL(String base, @Nullable Map<String, List<String>> parameters) {
        if (parameters == null || parameters.isEmpty()) return base;
        StringBuilder url = new StringBuilder(base);
        char separator = base.indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                url.append(separator)
                        .append(encode(parameter.getKey()))
                        .append('=')
                        .append(encode(value));
                separator = '&';
            }
        }
        return url.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Files go straight to the application, where browsers may keep them; what needs the session goes by the portlet. */
    @Override
    public String encodeResourceURL(String url) {
        Optional<String> resource = PortletUrls.query(url, "resource");
        if (resource.isPresent()) return encodeActionURL(url);
        if (!FacesUrl.mayBeDynamicResource(url)) return url;
        return urls().flatMap(urls -> FacesUrl.parse(url, call)
                        .filter(FacesUrl::isDynamicResource)
                        .map(urls::dynamicResource))
                .orElse(url);
    }

    @Override
    public String encodeNamespace(String name) {
        return call.namespace() + name;
    }

    @Override
    public void redirect(String url) throws IOException {
        if (call.is(PortletPhase.RESOURCE_PHASE)) {
            super.redirect(inPortal(url));
            return;
        }
        Optional<ViewTarget> target = target(url);
        if (target.isPresent()) {
            call.goTo(target.get());
        } else if (call.is(PortletPhase.ACTION_PHASE)) {
            call.leavePortal();
        } else {
            throw new BridgeException("a view cannot be left for " + url + " in " + call.phase());
        }
        super.redirect(url);
    }

    private Optional<ViewTarget> target(String url) {
        Optional<String> render = PortletUrls.query(url, "render");
        if (render.isPresent()) return Optional.of(new ViewTarget(call.viewId(), FacesUrl.parameters(render.get())));
        return view(url).map(view -> new ViewTarget(view.path(), view.parameters()));
    }

    /** In an answer to a script there is no navigation but by address. */
    private String inPortal(String url) {
        PortletUrls urls = new PortletUrls(call, (MimeResponse) getResponse());
        Optional<ViewTarget> target = target(url);
        if (target.isEmpty()) return url;
        Map<String, String[]> parameters = new HashMap<>(target.get().parameters());
        // Faces keeps them after the phase; by then the address has been written.
        if (getFlash().isKeepMessages()) call.scope().keepMessages(FacesContext.getCurrentInstance());
        RedirectScope.keep(call).ifPresent(id -> parameters.put(BridgeCall.SCOPE, new String[] {id}));
        return urls.render(new FacesUrl(target.get().viewId(), parameters, ""));
    }

    @Override
    public Flash getFlash() {
        Flash known = flash;
        if (known == null) {
            known = new BridgeFlash(call);
            flash = known;
        }
        return known;
    }

    /** The browser talks to the portal, whatever the application's own path. */
    @Override
    public void addResponseCookie(String name, String value, @Nullable Map<String, Object> properties) {
        Map<String, Object> known = properties == null ? new HashMap<>() : new HashMap<>(properties);
        if (known.containsKey("path")) known.put("path", "/");
        super.addResponseCookie(name, value, known);
    }

    @Override
    public void setResponseCharacterEncoding(@Nullable String encoding) {
        if (encoding != null) super.setResponseCharacterEncoding(encoding);
    }

    @Override
    public String getResponseCharacterEncoding() {
        String encoding = super.getResponseCharacterEncoding();
        return encoding == null ? StandardCharsets.UTF_8.name() : encoding;
    }

    @Override
    public String getRequestCharacterEncoding() {
        String encoding = super.getRequestCharacterEncoding();
        return encoding == null ? StandardCharsets.UTF_8.name() : encoding;
    }

    @Override
    public void responseSendError(int status, @Nullable String message) throws IOException {
        if (call.is(PortletPhase.RESOURCE_PHASE)) setResponseStatus(status);
        else throw new FileNotFoundException(status + " " + message);
    }

    @Override
    public void setResponseStatus(int status) {
        if (call.is(PortletPhase.RESOURCE_PHASE)) ((HttpServletResponse) getResponse()).setStatus(status);
    }

    @Override
    public boolean isResponseCommitted() {
        return call.is(PortletPhase.RESOURCE_PHASE) && super.isResponseCommitted();
    }

    @Override
    public void dispatch(String path) {
        throw new BridgeException("a view cannot be a page of the server's: " + path);
    }
}
