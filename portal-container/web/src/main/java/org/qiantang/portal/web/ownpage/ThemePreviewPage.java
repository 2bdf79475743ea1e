// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.ThemePreviews;

/** Begins the preview of a version of a theme, {@code ?theme=museum&number=3}, and goes to the home page; a form posted here leaves it. */
@ApplicationScoped
public class ThemePreviewPage implements OwnPage {

    private static final String PATH = "/_theme-preview";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** What browsers say of an address that was typed, or followed on a page of the site. */
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    ThemePreviews previews;

    @Inject
    CrossSiteProtection crossSite;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        call.response().setHeader("Cache-Control", "private, no-store");
        if (call.isReading()) {
            begin(call);
            return;
        }
        call.requirePost("GET, HEAD, POST");
        if (!crossSite.allows(call.request(), RequestedSite.origin(call.request()), "", ""))
            throw AddressException.forbidden("sent by another site");
        previews.end(call.request(), call.response());
        call.redirect(call.addresses().home());
    }

    private void begin(OwnPageCall call) {
        if (!call.person().isSignedIn()) {
            String query = call.request().getQueryString();
            String here = call.request().getRequestURI() + (query == null ? "" : "?" + query);
            call.redirect(
                    call.addresses().link("/_sign-in") + "?return=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return;
        }
        String sender = call.request().getHeader("Sec-Fetch-Site");
        if (sender != null && !OWN.contains(sender)) throw AddressException.forbidden("a link of another site");
        String number = call.parameter("number");
        boolean begun = NUMBER.matcher(number).matches()
                && previews.begin(
                        call.site(),
                        call.parameter("theme"),
                        Integer.parseInt(number),
                        call.request(),
                        call.response());
        if (!begun) throw AddressException.unknown("no version to be seen");
        call.redirect(call.addresses().home());
    }
}
