// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.composition.PreviewLink;
import org.qiantang.portal.core.composition.PreviewLinks;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.web.Previews;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.ownpage.OwnPage;
import org.qiantang.portal.web.ownpage.OwnPageCall;

/** Where a preview link leads: opens the preview and goes to its first page; a form posted here leaves it. */
@ApplicationScoped
public class PreviewLinkPage implements OwnPage {

    static final String PATH = "/_preview";

    @Inject
    Previews previews;

    @Inject
    PreviewLinks links;

    @Inject
    CrossSiteProtection crossSite;

    @Inject
    ComposeDesk desk;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        call.response().setHeader("Referrer-Policy", "no-referrer");
        if (call.isReading()) {
            open(call);
            return;
        }
        call.requirePost("GET, HEAD, POST");
        if (!crossSite.allows(call.request(), RequestedSite.origin(call.request()), "", ""))
            throw AddressException.forbidden("sent by another site");
        previews.end(call.request(), call.response());
        call.redirect(call.addresses().home());
    }

    private void open(OwnPageCall call) throws IOException {
        Optional<PreviewLink> link =
                previews.begin(call.site(), call.parameter("key"), call.request(), call.response());
        if (link.isPresent()) call.redirect(first(call, link.get()));
        else desk.show(call, HttpServletResponse.SC_NOT_FOUND, "preview-over", PATH, new java.util.HashMap<>(Map.of()));
    }

    /** The first of its pages that has an address without variables. */
    private String first(OwnPageCall call, PreviewLink link) {
        var drafted = links.through(link, call.site());
        return link.pages().stream()
                .flatMap(key -> drafted.findPage(key).stream())
                .map(Page::path)
                .filter(path -> path.variables().isEmpty())
                .map(path -> call.addresses().link(path.text()))
                .findFirst()
                .orElse(call.addresses().home());
    }
}
