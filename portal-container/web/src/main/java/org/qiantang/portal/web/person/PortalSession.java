// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.security.signin.Proven;
import org.qiantang.portal.core.security.signin.SessionRegister;
import org.qiantang.portal.core.security.signin.SignedIn;

/** The servlet sessions of people who have signed in or are about to: begun, found and ended. */
@ApplicationScoped
public class PortalSession {

    private static final String WHO = SignedIn.class.getName();
    private static final String PROVEN = Proven.class.getName();

    @Inject
    PortletRuntime portlets;

    @Inject
    SessionRegister sessions;

    /** Whose session it is; looks for none where the browser has sent no cookie. */
    static Optional<SignedIn> who(HttpServletRequest request) {
        return find(request, WHO, SignedIn.class);
    }

    /** Who has shown who they are, and may do nothing but take the next step of signing in. */
    public static Optional<Proven> proven(HttpServletRequest request) {
        return find(request, PROVEN, Proven.class);
    }

    private static <T> Optional<T> find(HttpServletRequest request, String attribute, Class<T> type) {
        if (request.getRequestedSessionId() == null) return Optional.empty();
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(type.cast(session.getAttribute(attribute)));
    }

    public void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        renew(request, response).setAttribute(WHO, who);
    }

    /** Remembers who has come so far. */
    public void remember(Proven who, HttpServletRequest request, HttpServletResponse response) {
        renew(request, response).setAttribute(PROVEN, who);
    }

    /** Under an id that nobody has known before, and without what portlets kept for the reader that was not signed in. */
    private HttpSession renew(HttpServletRequest request, HttpServletResponse response) {
        portlets.endSessions(request, response);
        HttpSession session = request.getSession();
        session.removeAttribute(WHO);
        session.removeAttribute(PROVEN);
        request.changeSessionId();
        return session;
    }

    /** Ends the portal's session, and those that portlet applications keep under the same id. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) return;
        who(request).ifPresent(who -> sessions.signOut(who, request.getRemoteAddr()));
        portlets.endSessions(request, response);
        session.invalidate();
    }
}
