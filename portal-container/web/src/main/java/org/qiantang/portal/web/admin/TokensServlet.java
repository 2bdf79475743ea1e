// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.IssuedToken;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.TokenDescription;
import org.qiantang.portal.api.security.Tokens;

/** Lists, issues and revokes tokens of programs. */
public class TokensServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Tokens tokens;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RejectedException e) {
            Answers.reject(response, e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder list = Json.createArrayBuilder();
        tokens.listOfAccount(AdminAccessFilter.caller(request), account(request))
                .forEach(token -> list.add(json(token)));
        Answers.send(response, HttpServletResponse.SC_OK, list.build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        IssuedToken issued = tokens.issue(
                AdminAccessFilter.caller(request), account(request), text(request, "label"), expires(request));
        Answers.send(
                response,
                HttpServletResponse.SC_OK,
                json(issued.description()).add("token", issued.secret()).build());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        tokens.revoke(AdminAccessFilter.caller(request), path.substring(1));
        Answers.send(
                response, HttpServletResponse.SC_OK, Json.createObjectBuilder().build());
    }

    /** Of whom it is about; the caller, unless somebody is named. */
    private static String account(HttpServletRequest request) {
        Caller caller = AdminAccessFilter.caller(request);
        String named = text(request, "account");
        return named.isEmpty() ? caller.account() : named;
    }

    private static Instant expires(HttpServletRequest request) {
        try {
            return Instant.parse(text(request, "expires"));
        } catch (DateTimeParseException e) {
            throw new RejectedException(Problem.of("expires", Problem.Kind.INVALID));
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static JsonObjectBuilder json(TokenDescription token) {
        return Json.createObjectBuilder()
                .add("number", token.number())
                .add("account", token.account())
                .add("label", token.label())
                .add("issuedBy", token.issuedBy())
                .add("issued", token.issued().toString())
                .add("expires", token.expires().toString())
                .add("lastUsed", Objects.toString(token.lastUsed(), ""));
    }
}
