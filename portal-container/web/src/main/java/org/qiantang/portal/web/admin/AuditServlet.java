// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditCheckJson;
import org.qiantang.portal.core.audit.AuditChecks;
import org.qiantang.portal.core.audit.AuditLog;

/**
 * Checks the audit log for the {@code portal} command, and tells what the last check has found. Not for administrators with
 * a password: what they do is in the log.
 */
public class AuditServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient AuditChecks checks;

    @Inject
    transient AuditLog log;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!AdminAccessFilter.caller(request).account().equals(Caller.COMMAND)) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "only the portal command may ask this");
            return;
        }
        switch (request.getMethod() + " " + request.getPathInfo()) {
            case "POST /verify" ->
                Answers.send(
                        response,
                        HttpServletResponse.SC_OK,
                        AuditCheckJson.of(checks.check(AdminAccessFilter.caller(request))));
            case "GET /verify" -> Answers.send(response, HttpServletResponse.SC_OK, AuditCheckJson.of(checks.last()));
            case "POST /clock" -> {
                log.acceptClock(AdminAccessFilter.caller(request));
                Answers.send(
                        response,
                        HttpServletResponse.SC_OK,
                        Json.createObjectBuilder().build());
            }
            default -> Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, "no such thing");
        }
    }
}
