// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.site.NewSite;
import org.qiantang.portal.api.site.SiteGenerator;

/** Makes sites of templates: takes a JSON object with the fields of {@link NewSite}. */
public class GeneratedSitesServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 1024 * 1024;

    @Inject
    transient SiteGenerator generator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            Answers.problem(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "that is too long for answers");
            return;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            String key = generator.generate(AdminAccessFilter.caller(request), wish(reader.readObject()));
            Answers.send(
                    response,
                    HttpServletResponse.SC_CREATED,
                    Json.createObjectBuilder().add("key", key).build());
        } catch (JsonException | ClassCastException e) {
            Answers.problem(response, HttpServletResponse.SC_BAD_REQUEST, "no JSON object of a new site");
        } catch (RejectedException e) {
            Answers.reject(response, e);
        }
    }

    private static NewSite wish(JsonObject json) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (json.get("answers") instanceof JsonObject given)
            given.forEach((question, answer) -> answers.put(question, text(answer)));
        List<String> hosts = json.containsKey("hosts")
                ? json.getJsonArray("hosts").getValuesAs(GeneratedSitesServlet::text)
                : List.of();
        return new NewSite(
                json.getString("template", ""),
                json.getString("key", ""),
                json.getString("parent", "main"),
                hosts,
                answers,
                orNull(json, "organisation"),
                orNull(json, "manager"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static @Nullable String orNull(JsonObject json, String name) {
        String text = json.getString(name, "");
        return text.isEmpty() ? null : text;
    }
}
