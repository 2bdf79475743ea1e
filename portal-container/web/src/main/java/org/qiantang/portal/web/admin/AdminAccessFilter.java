// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;

/** Lets nobody into the administrative interface who does not have the key, and tells services who calls. */
public class AdminAccessFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String CALLER = Caller.class.getName();

    @Inject
    transient AdminAccess access;

    /** Who sent a request that this filter has let pass. */
    static Caller caller(HttpServletRequest request) {
        return (Caller) request.getAttribute(CALLER);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (access.hasKey(request)) {
            request.setAttribute(CALLER, Caller.command(request.getRemoteAddr()));
        } else if (!request.getServletPath().equals("/_admin/health")) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Qiantang Portal\"");
            Answers.problem(response, HttpServletResponse.SC_UNAUTHORIZED, "use the portal command");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (AccessDeniedException e) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "missing permission: " + e.permission());
        }
    }
}
