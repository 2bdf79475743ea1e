// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.person.PortalSession;

/** Ends the sessions of who signs out. */
@ApplicationScoped
public class SignOutPage implements OwnPage {

    static final String PATH = "/_sign-out";

    @Inject
    PortalSession sessions;

    @Inject
    CrossSiteProtection crossSite;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) {
        call.requirePost("POST");
        // No token: another site must not end a session, and every browser that keeps one says where a form comes from.
        if (!crossSite.allows(call.request(), RequestedSite.origin(call.request()), "", "")) {
            throw AddressException.forbidden("sent by another site");
        }
        sessions.end(call.request(), call.response());
        call.redirect(call.addresses().home());
    }
}
