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
import java.util.Optional;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditFailedException;
import org.qiantang.portal.core.security.signin.TooManyAttemptsException;
import org.qiantang.portal.core.security.token.TokenAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nobody into the administrative interface who shows neither the key nor a token of a program, and tells services who
 * calls. What a program may do there, they decide.
 */
public class AdminAccessFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AdminAccessFilter.class);
    private static final long serialVersionUID = 1;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String CALLER = Caller.class.getName();

    @Inject
    transient AdminAccess access;

    @Inject
    transient TokenAccess tokens;

    /** Who sent a request that this filter has let pass. */
    static Caller caller(HttpServletRequest request) {
        return (Caller) request.getAttribute(CALLER);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals("/_admin/health")) {
            letIn(request, response, chain);
            return;
        }
        try {
            Optional<Caller> caller = findCaller(request);
            caller.ifPresent(who -> request.setAttribute(CALLER, who));
            if (caller.isPresent()) letIn(request, response, chain);
            else refuse(request, response);
        } catch (TooManyAttemptsException e) {
            response.setHeader("Retry-After", "30");
            Answers.problem(response, TOO_MANY_REQUESTS, "too many wrong tokens");
        }
    }

    private Optional<Caller> findCaller(HttpServletRequest request) {
        if (access.hasKey(request)) return Optional.of(Caller.command(request.getRemoteAddr()));
        return AdminAccess.shown(request).flatMap(token -> tokens.caller(token, request.getRemoteAddr()));
    }

    /** As RFC 6750, section 3, has it. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean shown = AdminAccess.shown(request).isPresent();
        response.setHeader(
                "WWW-Authenticate", "Bearer realm=\"Qiantang Portal\"" + (shown ? ", error=\"invalid_token\"" : ""));
        Answers.problem(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                shown ? "this token opens nothing, or no longer" : "use the portal command, or a token");
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
