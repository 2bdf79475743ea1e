// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.core.composition.PreviewLink;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.page.ModeRight;
import org.qiantang.portal.core.page.NotAllowedException;
import org.qiantang.portal.core.page.PageAggregator;
import org.qiantang.portal.core.page.PageCall;
import org.qiantang.portal.core.page.PageHeadContent;
import org.qiantang.portal.core.page.PortletFailedException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.AddressReader;
import org.qiantang.portal.core.routing.FormParameters;
import org.qiantang.portal.core.routing.PageAddress;
import org.qiantang.portal.core.routing.PageAddress.Target;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.person.PrivateResponse;

/**
 * Answers every address of every site: finds site and page, then hands the request to the page, or to one window of it.
 * What goes wrong and belongs to no window ends in the page's edge here, as an error page in the site's own frame.
 */
public class PortalServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int PERMANENT_REDIRECT = 308;

    @Inject
    transient RequestedSite requestedSite;

    @Inject
    transient AddressReader addresses;

    @Inject
    transient PageAggregator pages;

    @Inject
    transient PortletRuntime portlets;

    @Inject
    transient CrossSiteProtection crossSite;

    @Inject
    transient ActionAnswers actions;

    @Inject
    transient PageCalls calls;

    @Inject
    transient Previews previews;

    @Inject
    transient ThemePreviews themePreviews;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        requireNoPageAround(request);
        Optional<Site> site = requestedSite.find(request);
        if (site.isEmpty()) {
            misdirected(response);
            return;
        }
        try {
            show(site.get(), request, response);
        } catch (AddressException e) {
            if (e.status() == HttpServletResponse.SC_NOT_FOUND && isMoved(site.get(), request, response)) return;
            e.allow().ifPresent(methods -> response.setHeader("Allow", methods));
            errors.send(site.get(), request, response, e.status());
        } catch (PortletFailedException | RuntimeException e) {
            fail(site.get(), request, response, e);
        }
    }

    /** Leads from the path that a page had once to that of today. */
    private boolean isMoved(Site site, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> today = addresses.findFormer(site, request.getRequestURI());
        today.ifPresent(path -> {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(PERMANENT_REDIRECT);
            response.setHeader("Location", path + query);
        });
        return today.isPresent();
    }

    /** A portlet that includes a page would have it include the portlet again, without end. */
    private static void requireNoPageAround(HttpServletRequest request) throws ServletException {
        if (request.getAttribute(SiteContext.ATTRIBUTE) != null) {
            throw new ServletException("no page is part of another one: " + request.getRequestURI());
        }
    }

    /** No site of ours has this name: a plain answer, for nothing can be said about whose it is. */
    private static void misdirected(HttpServletResponse response) throws IOException {
        response.setStatus(421);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println("No site answers this host name. / 没有网站使用这个域名。");
    }

    private void fail(Site site, HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        OptionalInt status = statusOf(failure);
        if (status.isPresent()) errors.send(site, request, response, status.getAsInt());
        else errors.sendFailure(site, request, response, failure);
    }

    /** What is not there, and what is not allowed, concerns the whole page; all else is a failure. */
    static OptionalInt statusOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentNotFoundException) return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
            if (cause instanceof NotAllowedException || cause instanceof AccessDeniedException)
                return OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
        }
        return OptionalInt.empty();
    }

    /** The site as it is, or with drafts or in a theme that others do not see: then every page says so, and how to leave. */
    private void show(Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException, PortletFailedException {
        Optional<PreviewLink> link = previews.find(site, request);
        Site drafted = link.map(one -> previews.through(one, site)).orElse(site);
        Optional<ThemePreviews.Preview> tried = themePreviews.find(drafted, request);
        if (link.isEmpty() && tried.isEmpty()) {
            answer(site, request, response, head -> {});
            return;
        }
        Site shown = tried.map(ThemePreviews.Preview::site).orElse(drafted);
        answer(shown, request, new PrivateResponse(response), head -> {
            link.ifPresent(one -> head.showsDrafts(one.expiresAt()));
            tried.ifPresent(one -> head.showsTheme(one.theme()));
        });
    }

    private void answer(
            Site site, HttpServletRequest request, HttpServletResponse response, Consumer<PageHeadContent> first)
            throws IOException, PortletFailedException {
        String path = request.getRequestURI();
        if (path.length() > 1 && path.endsWith("/")) {
            redirectToPlain(path, request, response);
            return;
        }
        PageAddress address = addresses.read(site, path, request.getQueryString());
        PageCall call = calls.of(site, address, request, response);
        first.accept(call.head());
        if (!address.page().isFor(call.person())) {
            refuse(call, address, request, response);
            return;
        }
        requireRights(call);
        ContentPolicy.of(address.page()).set(response);
        if (address.target() instanceof Target.WholePage) {
            if (address.target() instanceof Target.WholePage page && isForm(page, request)) {
                sendPage(call, pages.aggregate(withForm(call, page.form())));
                return;
            }
            allowReading(request);
            sendPage(call, pages.aggregate(call));
        } else if (address.target() instanceof Target.Alone alone) {
            allowReading(request);
            requireEncryption(window(call, alone.window()));
            sendPage(call, pages.alone(window(call, alone.window())));
        } else if (address.target() instanceof Target.Action action) {
            requireEncryption(window(call, action.window()));
            actions.answer(window(call, action.window()), action);
        } else if (address.target() instanceof Target.Resource resource) {
            serve(window(call, resource.window()), resource);
        }
    }

    /** Whoever has not signed in yet is led to it and back again; all others have no right to the page. */
    private static void refuse(
            PageCall call, PageAddress address, HttpServletRequest request, HttpServletResponse response) {
        boolean reading = address.target() instanceof Target.WholePage
                && !request.getMethod().equals("POST");
        if (call.person().isSignedIn() || !reading) {
            throw AddressException.forbidden("page " + address.page().key() + " is for others");
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", call.addresses().link("/_sign-in") + "?return=" + back);
        response.setHeader("Cache-Control", "no-store");
    }

    private void requireRights(PageCall call) {
        call.state().windows().forEach((key, view) -> {
            PortletWindow window = window(call, key).window();
            boolean allowed = portlets.find(window.application(), window.portlet())
                    .filter(portlet -> ModeRight.allows(call, portlet, view.mode()))
                    .isPresent();
            if (!allowed && !view.mode().equals(WindowView.VIEW)) {
                throw AddressException.forbidden("mode " + view.mode() + " needs a right");
            }
        });
    }

    private void requireEncryption(WindowCall call) {
        if (pages.isToBeEncrypted(call)) {
            throw AddressException.forbidden("only over encrypted connections");
        }
    }

    /** One page has one address: without a slash at the end. Runs of slashes collapse, lest they name another host. */
    private static void redirectToPlain(String path, HttpServletRequest request, HttpServletResponse response) {
        String plain = path.replaceAll("/+$", "").replaceAll("^/+", "/");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", (plain.isEmpty() ? "/" : plain) + query);
    }

    private static boolean isForm(Target.WholePage page, HttpServletRequest request) {
        return request.getMethod().equals("POST") && !page.form().isEmpty();
    }

    /** A form that was posted to a render URL: its fields are render parameters of the window (Portlet 3.0, 11.1.1). */
    private static PageCall withForm(PageCall call, String windowKey) throws IOException {
        HttpServletRequest request = call.request();
        PostedForm.read(request);
        Map<String, String> publicNames = call.publicNames().ofWindow(windowKey);
        Map<String, String[]> shared = new LinkedHashMap<>(call.state().publicParameters());
        WindowView view = call.state().window(windowKey);
        Map<String, String[]> own = new LinkedHashMap<>(view.parameters());
        FormParameters.of(request, request.getQueryString()).forEach((name, values) -> {
            if (publicNames.containsKey(name)) shared.put(publicNames.get(name), values);
            else own.put(name, values);
        });
        return call.withState(
                call.state().withPublicParameters(shared).withWindow(windowKey, view.withParameters(own)));
    }

    private static WindowCall window(PageCall call, String key) {
        PortletWindow window =
                call.page().findWindow(key).orElseThrow(() -> AddressException.unknown("no window " + key));
        return new WindowCall(call, window);
    }

    private static void allowReading(HttpServletRequest request) {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading) throw AddressException.notAllowed("a page takes no " + request.getMethod(), "GET, HEAD");
    }

    private void serve(WindowCall call, Target.Resource resource) throws IOException, PortletFailedException {
        protect(call, "");
        requireEncryption(call);
        PostedForm.read(call.page().request());
        // A portlet that knows better says so.
        call.page().response().setHeader("Cache-Control", "no-cache");
        portlets.serveResource(call, resource.id(), resource.cacheability());
    }

    private void protect(WindowCall call, String token) {
        boolean allowed =
                crossSite.allows(call.page().request(), call.page().origin(), CrossSiteProtection.subject(call), token);
        if (!allowed) throw AddressException.forbidden("sent by another site");
    }

    /** The page whose windows have been rendered: only now it is known whether there are scripts in it. */
    static void sendPage(PageCall call, String html) throws IOException {
        // A nonce would end the permission that the blueprint has given.
        if (!call.page().inlineScripts()) {
            call.head().askedNonce().ifPresent(nonce -> ContentPolicy.withNonce(call.page(), nonce)
                    .set(call.response()));
        }
        send(call.response(), html);
    }

    static void send(HttpServletResponse response, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
