// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/** Answers of the administrative interface, in JSON. */
final class Answers {

    static final int UNPROCESSABLE = 422;

    private Answers() {}

    static void send(HttpServletResponse response, int status, JsonStructure body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static void problem(HttpServletResponse response, int status, String message) throws IOException {
        send(
                response,
                status,
                Json.createObjectBuilder().add("message", message).build());
    }

    /** What was wrong with what somebody entered. */
    static void reject(HttpServletResponse response, RejectedException rejected) throws IOException {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        for (Problem problem : rejected.problems()) {
            problems.add(Json.createObjectBuilder()
                    .add("field", problem.field())
                    .add("kind", problem.kind().name())
                    .add("arguments", Json.createArrayBuilder(problem.arguments())));
        }
        send(
                response,
                UNPROCESSABLE,
                Json.createObjectBuilder().add("problems", problems).build());
    }
}
