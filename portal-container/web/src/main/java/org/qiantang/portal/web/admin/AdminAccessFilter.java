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
import org.qiantang.portal.core.audit.AuditFailedException;
import org.qiantang.portal.core.security.Administrator;
import org.qiantang.portal.core.security.TooManyAttemptsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets nobody into the administrative interface who has neither the key nor a password of their own. */
public class AdminAccessFilter extends HttpFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AdminAccessFilter.class);
    private static final long serialVersionUID = 1;
    static final String ADMINISTRATOR = Administrator.class.getName();

    @Inject
    transient AdminAccess access;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals("/_admin/health") || access.hasKey(request)) {
            letIn(request, response, chain);
            return;
        }
        Optional<Administrator> administrator;
        try {
            administrator = access.administrator(request);
        } catch (TooManyAttemptsException e) {
            Answers.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "try again in a moment");
            return;
        }
        if (administrator.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Qiantang Portal\", charset=\"UTF-8\"");
            Answers.problem(response, HttpServletResponse.SC_UNAUTHORIZED, "sign in, or use the portal command");
            return;
        }
        boolean changesPassword = request.getServletPath().equals("/_admin/password");
        if (administrator.get().isOneTime() && !changesPassword) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "choose a password of your own first");
            return;
        }
        request.setAttribute(ADMINISTRATOR, administrator.get().getName());
        letIn(request, response, chain);
    }

    /** What cannot be audited has not been done; whoever runs the portal has to know why. */
    private static void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (AuditFailedException e) {
            LOG.error("refused {}, because the audit log failed", request.getServletPath(), e);
            Answers.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Objects.toString(e.getMessage(), ""));
        }
    }
}
