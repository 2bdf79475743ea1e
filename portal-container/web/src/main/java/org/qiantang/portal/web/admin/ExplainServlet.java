// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Explainer;
import org.qiantang.portal.api.security.Explanation;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Target;

/** Tells why an account may or may not do something. */
public class ExplainServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Explainer explainer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Target target = new Target(given(request, "site"), given(request, "organisation"), given(request, "author"));
        try {
            Explanation explanation = explainer.explain(
                    AdminAccessFilter.caller(request),
                    text(request, "account"),
                    text(request, "permission"),
                    target,
                    Locale.forLanguageTag(text(request, "language")));
            Answers.send(response, HttpServletResponse.SC_OK, json(explanation).build());
        } catch (RejectedException e) {
            Answers.reject(response, e);
        }
    }

    private static JsonObjectBuilder json(Explanation explanation) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (Explanation.Step step : explanation.steps()) {
            steps.add(Json.createObjectBuilder()
                    .add("effect", step.effect().name())
                    .add("text", step.text()));
        }
        return Json.createObjectBuilder()
                .add("allowed", explanation.allowed())
                .add("summary", explanation.summary())
                .add("steps", steps);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static @Nullable String given(HttpServletRequest request, String name) {
        String value = text(request, name);
        return value.isEmpty() ? null : value;
    }
}
