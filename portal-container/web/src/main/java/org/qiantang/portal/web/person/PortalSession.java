// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.security.SignedIn;

/** The sessions of people who have signed in: begun, found and ended. */
@ApplicationScoped
public class PortalSession {

    private static final String WHO = SignedIn.class.getName();
    private static final String CHOOSING = WHO + ".choosing";

    @Inject
    PortletRuntime portlets;

    /** Whose session it is; looks for none where the browser has sent no cookie. */
    static Optional<SignedIn> who(HttpServletRequest request) {
        return find(request, WHO);
    }

    /** Who has shown a one-time password and may do nothing but choose another one. */
    public static Optional<SignedIn> choosing(HttpServletRequest request) {
        return find(request, CHOOSING);
    }

    private static Optional<SignedIn> find(HttpServletRequest request, String attribute) {
        if (request.getRequestedSessionId() == null) return Optional.empty();
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(attribute));
    }

    public void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        renew(request, response).setAttribute(WHO, who);
    }

    public void beginChoosing(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        renew(request, response).setAttribute(CHOOSING, who);
    }

    /** Under an id that nobody has known before, and without what portlets kept for the reader that was not signed in. */
    private HttpSession renew(HttpServletRequest request, HttpServletResponse response) {
        portlets.endSessions(request, response);
        HttpSession session = request.getSession();
        session.removeAttribute(WHO);
        session.removeAttribute(CHOOSING);
        request.changeSessionId();
        return session;
    }

    /** Ends the portal's session, and those that portlet applications keep under the same id. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        portlets.endSessions(request, response);
        session.invalidate();
    }
}
