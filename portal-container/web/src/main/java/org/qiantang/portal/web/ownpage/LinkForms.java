// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.security.link.LinkPlace;
import org.qiantang.portal.core.security.link.LinkPlaces;
import org.qiantang.portal.core.security.link.LinkToken;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.web.RequestedSite;

/** The forms of people who are not signed in: to register, to ask for links, and what links open. */
@ApplicationScoped
public class LinkForms {

    static final int GONE = 410;
    private static final String TOKEN = "token";

    @Inject
    CrossSiteProtection crossSite;

    @Inject
    OwnPageFrame frame;

    @Inject
    LinkPlaces places;

    /** @throws AddressException if it is no POST, or another site has sent it */
    void requireOwnPost(OwnPageCall call, String path) {
        call.requirePost("GET, HEAD, POST");
        boolean allowed = crossSite.allows(
                call.request(), RequestedSite.origin(call.request()), subject(call, path), call.parameter("_token"));
        if (!allowed) throw AddressException.forbidden("sent by another site");
    }

    private static String subject(OwnPageCall call, String path) {
        return call.site().key() + path;
    }

    /** The secret of the link that was opened. */
    static LinkToken token(OwnPageCall call) {
        return new LinkToken(call.parameter(TOKEN));
    }

    /** The query that keeps the link's secret; empty without one. */
    static String query(OwnPageCall call) {
        String token = call.parameter(TOKEN);
        return token.isEmpty() ? "" : "?" + TOKEN + "=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    /**
     * Where links in mails lead. On the machine of a developer, who sits at it, that is where the request went; everywhere
     * else a request has no say in it.
     */
    LinkPlace place(OwnPageCall call) {
        HttpServletRequest request = call.request();
        boolean configured = System.getProperty("portal.links.origin") != null;
        if (configured || !HostName.isOwnMachine(request.getServerName()) || !isOwnAddress(request.getRemoteAddr()))
            return places.of(call.site(), call.language());
        URI origin = URI.create(request.getScheme() + "://" + request.getServerName() + ":" + request.getLocalPort());
        return new LinkPlace(call.site(), call.language(), origin);
    }

    private static boolean isOwnAddress(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }

    /** The sentence about a problem. */
    Mistake mistake(OwnPageCall call, String field, Problem problem) {
        String key = "mistake." + problem.field() + "." + problem.kind();
        return new Mistake(field, frame.text(call, key, problem.arguments().toArray()));
    }

    Mistake mistake(OwnPageCall call, String field, String key) {
        return new Mistake(field, frame.text(call, "mistake." + key));
    }

    /** Shows a page whose address may hold a link's secret: other sites are told nothing of the address. */
    void show(OwnPageCall call, String view, String path, int status, List<Mistake> mistakes, Map<String, ?> more)
            throws IOException {
        Map<String, Object> model = new HashMap<>(more);
        model.put("action", call.addresses().link(path));
        model.put("crossSite", crossSite.tokenFor(call.request(), subject(call, path)));
        model.put(TOKEN, call.parameter(TOKEN));
        model.put("signInAddress", call.addresses().link(SignInPage.PATH));
        model.put("resetAddress", call.addresses().link(ResetPage.PATH));
        model.put(
                "registerAddress", call.site().registration() ? call.addresses().link(RegisterPage.PATH) : "");
        model.put("isMistaken", !mistakes.isEmpty());
        model.put(
                "mistakes",
                mistakes.stream()
                        .map(m -> Map.of("field", m.field(), "text", m.text()))
                        .toList());
        Map<String, String> byField = new HashMap<>();
        mistakes.forEach(m -> byField.put(m.field().replace("-", ""), m.text()));
        model.put("mistake", byField);
        call.response().setHeader("Referrer-Policy", "same-origin");
        frame.send(call, status, new OwnPageFrame.Document(view, path, query(call), model));
    }

    /** Says that a link is not good, whatever the reason. */
    void showOver(OwnPageCall call, String path) throws IOException {
        show(call, "link-over", path, GONE, List.of(), Map.of());
    }
}
