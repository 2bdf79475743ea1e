// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.security.provider.IdentityProvider;
import org.qiantang.portal.web.RequestedSite;

/** The forms of signing in: each goes to the same address, and knows where the person wanted to go. */
@ApplicationScoped
public class SignInForms {

    static final String RETURN = "return";

    @Inject
    CrossSiteProtection crossSite;

    @Inject
    OwnPageFrame frame;

    @Inject
    IdentityProvider provider;

    /** @throws AddressException 403, if another site has sent the form */
    void protect(OwnPageCall call) {
        boolean allowed = crossSite.allows(
                call.request(), RequestedSite.origin(call.request()), subject(call), call.parameter("_token"));
        if (!allowed) throw AddressException.forbidden("sent by another site");
    }

    private static String subject(OwnPageCall call) {
        return call.site().key() + SignInPage.PATH;
    }

    /** Nobody can sign in at the moment; says so at the least cost, for it may be said to thousands. */
    void showCrowd(OwnPageCall call) throws IOException {
        call.response().setHeader("Retry-After", "5");
        frame.sendAlone(
                call, Mistake.TOO_MANY_REQUESTS, "crowded", call.addresses().link(SignInPage.PATH));
    }

    Mistake mistake(OwnPageCall call, String field, String key) {
        return new Mistake(field, frame.text(call, "mistake." + key));
    }

    void showSignIn(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        String providerName = provider.name(call.language()).orElse("");
        Map<String, String> model = Map.of(
                "name",
                call.parameter("name"),
                "providerAddress",
                providerName.isEmpty() ? "" : ProviderPage.address(call),
                "providerWay",
                providerName.isEmpty() ? "" : frame.text(call, "providerWay", providerName),
                "resetAddress",
                call.addresses().link(ResetPage.PATH),
                "registerAddress",
                call.site().registration() ? call.addresses().link(RegisterPage.PATH) : "",
                "certificateAddress",
                CertificatePort.address(call, call.addresses().link(CertificatePage.PATH) + query(call)));
        show(call, "sign-in", status, mistakes, model);
    }

    void show(OwnPageCall call, String view, int status, List<Mistake> mistakes, Map<String, ?> more)
            throws IOException {
        showAt(call, SignInPage.PATH, view, status, mistakes, more);
    }

    /** @param path of the page that takes the form */
    void showAt(OwnPageCall call, String path, String view, int status, List<Mistake> mistakes, Map<String, ?> more)
            throws IOException {
        Map<String, Object> model = new HashMap<>(more);
        model.put("action", call.addresses().link(path));
        model.put("return", back(call));
        model.put("token", crossSite.tokenFor(call.request(), subject(call)));
        model.put("isMistaken", !mistakes.isEmpty());
        model.put(
                "mistakes",
                mistakes.stream()
                        .map(m -> Map.of("field", m.field(), "text", m.text()))
                        .toList());
        model.put("mistake", byField(mistakes));
        frame.send(call, status, new OwnPageFrame.Document(view, path, query(call), model));
    }

    /** Where the person wanted to go; empty if that is not on this site. */
    static String back(OwnPageCall call) {
        return LocalAddress.find(call.parameter(RETURN)).map(LocalAddress::text).orElse("");
    }

    private static String query(OwnPageCall call) {
        String back = back(call);
        return back.isEmpty() ? "" : "?" + RETURN + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static Map<String, String> byField(List<Mistake> mistakes) {
        Map<String, String> result = new HashMap<>();
        mistakes.forEach(m -> result.put(m.field().replace("-", ""), m.text()));
        return result;
    }

    /** Where the person wanted to go; the home page if that is not on this site. */
    String target(OwnPageCall call) {
        return LocalAddress.find(call.parameter(RETURN))
                .map(LocalAddress::text)
                .orElse(call.addresses().home());
    }
}
