// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.content.ContentImport;
import org.qiantang.portal.api.content.ContentRegistry;
import org.qiantang.portal.api.content.ImportRejectedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes records of content in: one JSON object a line, {@code {"fields":{…},"files":{…}}}, files in Base64. Answers with
 * one line for each, in order; a record that cannot be taken does not stop the others.
 */
public class ImportServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(ImportServlet.class);
    private static final long serialVersionUID = 1;
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    transient ContentRegistry content;

    @Inject
    transient Sites sites;

    @Inject
    transient Permissions permissions;

    @Inject
    transient AuditLog audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!NDJSON.equals(request.getContentType())) {
            Answers.problem(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "records come as " + NDJSON);
            return;
        }
        String kind = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<ContentImport> target = content.findImport(kind);
        if (target.isEmpty()) {
            Answers.problem(
                    response, HttpServletResponse.SC_NOT_FOUND, "nothing called '" + kind + "' is imported here");
            return;
        }
        String site = Optional.ofNullable(request.getParameter("site")).orElse("main");
        Caller caller = AdminAccessFilter.caller(request);
        permissions.require(caller, "content:" + kind + ":import", Target.site(site));
        if (sites.findByKey(site).isEmpty()) {
            Answers.problem(response, HttpServletResponse.SC_NOT_FOUND, "no site has the key '" + site + "'");
            return;
        }
        response.setContentType(NDJSON + ";charset=UTF-8");
        var event = AuditEvent.of(caller, "content.import-begun")
                .about("content", kind)
                .at(site);
        audit.appendAlone(event); // without this, nothing is taken
        Map<String, Integer> outcomes =
                take(request, response.getWriter(), target.get(), site, request.getParameter("column"));
        audit.appendAlone(AuditEvent.of(event.who(), "content.import-ended")
                .about("content", kind)
                .at(site)
                .changing(Map.of(), outcomes));
    }

    private static Map<String, Integer> take(
            HttpServletRequest request, PrintWriter out, ContentImport target, String site, @Nullable String column)
            throws IOException {
        var reader = new BufferedReader(new InputStreamReader(request.getInputStream(), StandardCharsets.UTF_8));
        Map<String, Integer> outcomes = new TreeMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) continue;
            JsonObject answer = answer(number, line, target, site, column);
            outcomes.merge(answer.getString("outcome"), 1, Integer::sum);
            out.println(answer);
        }
        return outcomes;
    }

    private static JsonObject answer(
            int number, String line, ContentImport target, String site, @Nullable String column) {
        var answer = Json.createObjectBuilder().add("line", number);
        try {
            JsonObject record = Json.createReader(new StringReader(line)).readObject();
            Map<String, String> fields = fields(record);
            if (column != null) fields.put("column", column);
            return answer.add("outcome", target.add(site, fields, files(record)).name())
                    .build();
        } catch (ImportRejectedException | JsonException e) {
            return answer.add("outcome", "REJECTED")
                    .add("reason", String.valueOf(e.getMessage()))
                    .build();
        } catch (RuntimeException e) {
            LOG.error("record {} of an import of {} failed", number, target.kind(), e);
            return answer.add("outcome", "REJECTED")
                    .add("reason", "the portal failed to store it; its log says why")
                    .build();
        }
    }

    private static Map<String, String> fields(JsonObject record) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (record.get("fields") instanceof JsonObject given)
            given.forEach((name, value) -> fields.put(name, text(value)));
        return fields;
    }

    private static Map<String, byte[]> files(JsonObject record) {
        Map<String, byte[]> files = new HashMap<>();
        if (!(record.get("files") instanceof JsonObject given)) return files;
        given.forEach((name, value) -> {
            try {
                files.put(name, Base64.getDecoder().decode(text(value)));
            } catch (IllegalArgumentException e) {
                throw new ImportRejectedException("file " + name + " is not in Base64");
            }
        });
        return files;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
