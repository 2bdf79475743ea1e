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
import java.util.Objects;
import org.qiantang.portal.api.security.CertificateDescription;
import org.qiantang.portal.api.security.Certificates;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/** Lists, adds and removes the certificates that people sign in with. */
public class CertificatesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Certificates certificates;

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
        certificates
                .listOfAccount(AdminAccessFilter.caller(request), text(request, "account"))
                .forEach(certificate -> list.add(json(certificate)));
        Answers.send(response, HttpServletResponse.SC_OK, list.build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CertificateDescription added = certificates.add(
                AdminAccessFilter.caller(request),
                text(request, "account"),
                text(request, "pem"),
                Boolean.parseBoolean(text(request, "thisOneOnly")));
        Answers.send(response, HttpServletResponse.SC_OK, json(added).build());
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        certificates.remove(AdminAccessFilter.caller(request), id(request));
        Answers.send(
                response, HttpServletResponse.SC_OK, Json.createObjectBuilder().build());
    }

    private static long id(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
        try {
            return Long.parseLong(path.substring(1));
        } catch (NumberFormatException e) {
            throw new RejectedException(Problem.of("", Problem.Kind.UNKNOWN, path));
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static JsonObjectBuilder json(CertificateDescription certificate) {
        return Json.createObjectBuilder()
                .add("id", certificate.id())
                .add("account", certificate.account())
                .add("issuer", certificate.issuer())
                .add("subject", certificate.subject())
                .add("serial", certificate.serial())
                .add("addedBy", certificate.addedBy())
                .add("added", certificate.addedAt().toString());
    }
}
