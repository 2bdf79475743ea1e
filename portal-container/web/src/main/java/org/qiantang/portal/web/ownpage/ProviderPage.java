// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.security.provider.IdentityProvider;
import org.qiantang.portal.core.security.provider.ProviderAttempt;
import org.qiantang.portal.core.security.provider.ProviderException;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.RequestedSite;

/**
 * From where people go to the city's identity provider (统一身份认证平台), to sign in or to link their account. Links lead
 * here, not forms: browsers let no form of a page lead to another site.
 */
@ApplicationScoped
public class ProviderPage implements OwnPage {

    static final String PATH = "/_provider";

    /** In the query of who wants to link the account that is signed in. */
    private static final String LINK = "link";

    private static final String ASK = "ask";
    private static final String GO = "go";

    @Inject
    IdentityProvider provider;

    @Inject
    ProviderCookie cookie;

    @Inject
    ProviderForms forms;

    @Inject
    SignInForms signIn;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!provider.isThere()) throw AddressException.unknown("no identity provider");
        if (!call.isReading()) throw AddressException.notAllowed("no form leads here", "GET, HEAD");
        String link = call.parameter(LINK);
        if (link.isEmpty()) {
            if (call.person().isSignedIn()) call.redirect(signIn.target(call));
            else depart(call, "");
        } else if (!call.person().isSignedIn()) {
            call.redirect(signInFirst(call));
        } else if (link.equals(GO)) {
            depart(call, call.person().name());
        } else {
            forms.show(
                    call,
                    "provider-link",
                    PATH,
                    HttpServletResponse.SC_OK,
                    List.of(),
                    Map.of("go", addressToLink(call, GO)));
        }
    }

    private void depart(OwnPageCall call, String account) throws IOException {
        URI redirect = URI.create(RequestedSite.origin(call.request()) + path(call.site()));
        var trip = new ProviderAttempt.Trip(account, call.language(), SignInForms.back(call));
        try {
            IdentityProvider.Departure departure = provider.depart(redirect, trip);
            cookie.give(call, departure.attempt());
            call.response().setHeader("Cache-Control", "no-store");
            call.redirect(departure.address().toString());
        } catch (ProviderException e) {
            forms.showProblem(call, e);
        }
    }

    /** One address for all languages, for the provider has to know it. */
    private static String path(Site site) {
        return new PageAddresses(site, site.defaultLanguage()).link(ProviderReturnPage.PATH);
    }

    /** Where somebody who has an account, but has not linked it, signs in and goes on to link it. */
    static String signInFirst(OwnPageCall call) {
        return call.addresses().link(SignInPage.PATH) + "?return="
                + URLEncoder.encode(addressToLink(call, ASK), StandardCharsets.UTF_8);
    }

    private static String addressToLink(OwnPageCall call, String how) {
        String back = SignInForms.back(call);
        return call.addresses().link(PATH) + "?" + LINK + "=" + how
                + (back.isEmpty() ? "" : "&return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    /** From where one goes to sign in. */
    static String address(OwnPageCall call) {
        String back = SignInForms.back(call);
        return call.addresses().link(PATH)
                + (back.isEmpty() ? "" : "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
