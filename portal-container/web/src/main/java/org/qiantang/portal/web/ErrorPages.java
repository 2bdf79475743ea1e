// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.core.page.Incident;
import org.qiantang.portal.core.page.PageHeadContent;
import org.qiantang.portal.core.page.SiteFrame;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.theme.Theme;
import org.qiantang.portal.core.theme.Themes;
import org.qiantang.portal.views.Messages;
import org.qiantang.portal.web.person.PersonRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages that say what went wrong and what to do, in the site's frame; nothing about the inside. */
@ApplicationScoped
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Messages messages =
            new Messages(ErrorPages.class.getClassLoader(), "org.qiantang.portal.web.messages");

    @Inject
    Themes themes;

    @Inject
    SiteFrame frame;

    @Inject
    Clock clock;

    public void send(Site site, HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        write(site, request, response, status, "");
    }

    /** Logs the failure once, under the number that the citizen is told. */
    public void sendFailure(Site site, HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        Incident incident = Incident.now(clock);
        LOG.error("incident {}: {} {} failed", incident.number(), request.getMethod(), address(request), failure);
        if (response.isCommitted()) return;
        write(site, request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, incident.number());
    }

    private void write(Site site, HttpServletRequest request, HttpServletResponse response, int status, String incident)
            throws IOException {
        Locale language = language(site, request);
        Theme theme = themes.get(site.theme());
        String title = messages.text(language, "error." + status + ".title");
        Map<String, Object> model = new HashMap<>();
        model.put("status", status);
        model.put("title", title);
        model.put("explanation", messages.text(language, "error." + status + ".explanation"));
        model.put("incident", incident);
        model.put("home", new PageAddresses(site, language).home());
        model.put("msg", theme.texts(language));
        PageHeadContent head = new PageHeadContent(RequestedSite.canonicalOrigin(site, request));
        head.meta("robots", "noindex");
        String html = frame.around(new SiteFrame.Content(
                site,
                theme,
                language,
                null,
                title,
                head,
                theme.error(model),
                "",
                false,
                Map.of(),
                address(request),
                "",
                PersonRequest.person(request)));
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        String allow = response.getHeader("Allow");
        response.reset(); // with what a portlet may have said of a resource before it failed
        SecurityHeadersFilter.protect(response);
        if (allow != null) response.setHeader("Allow", allow);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The language of the address, as far as it can be told from an address that leads nowhere. */
    private static Locale language(Site site, HttpServletRequest request) {
        for (Locale language : site.languages()) {
            String prefix = "/" + language.toLanguageTag();
            String path = address(request);
            if (path.equals(prefix) || path.startsWith(prefix + "/")) return language;
        }
        return site.defaultLanguage();
    }

    /** The address as the browser sent it, also after a resource request was forwarded to its portlet's application. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String sent
                ? sent
                : request.getRequestURI();
    }
}
