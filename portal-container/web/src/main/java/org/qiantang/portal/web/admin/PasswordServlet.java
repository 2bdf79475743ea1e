// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qiantang.portal.core.security.Administrators;

/** Lets an administrator choose a password: {@code PUT} with the new one as the body. */
public class PasswordServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1024;

    @Inject
    transient Administrators administrators;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = (String) request.getAttribute(AdminAccessFilter.ADMINISTRATOR);
        if (name == null) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "only administrators have a password");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            Answers.problem(
                    response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "a password has at most 1024 bytes");
            return;
        }
        try {
            administrators.choosePassword(name, new String(body, StandardCharsets.UTF_8));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (IllegalArgumentException e) {
            Answers.problem(response, 422, String.valueOf(e.getMessage()));
        }
    }
}
