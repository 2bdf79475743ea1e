// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets nobody into the administrative interface who does not have the key, and tells services who calls. */
public class AdminAccessFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AdminAccessFilter.class);
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
        letIn(request, response, chain);
    }

    /** What cannot be audited has not been done; whoever runs the portal has to know why. */
    private static void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (AccessDeniedException e) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "missing permission: " + e.permission());
        } catch (AuditFailedException e) {
            LOG.error("refused {}, because the audit log failed", request.getServletPath(), e);
            Answers.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Objects.toString(e.getMessage(), ""));
        }
    }
}
