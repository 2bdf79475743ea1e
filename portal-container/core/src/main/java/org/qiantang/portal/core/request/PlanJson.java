// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteMode;
import org.qiantang.portal.api.site.SitePlan;

/** Plans as they are stored: a JSON object with the fields of the record; what is empty is left out. */
final class PlanJson {

    private PlanJson() {}

    static String write(SitePlan plan) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        plan.answers().forEach(answers::add);
        JsonObjectBuilder fields = Json.createObjectBuilder();
        texts(plan).forEach((name, text) -> {
            if (!text.isEmpty()) fields.add(name, text);
        });
        if (plan.visits() != null) fields.add("visits", plan.visits());
        return fields.add("answers", answers).build().toString();
    }

    /** All fields that are written as text. */
    static Map<String, String> texts(SitePlan plan) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("organisation", plan.organisation());
        texts.put("parent", plan.parent());
        texts.put("mode", plan.mode() == null ? "" : plan.mode().name());
        texts.put("siteKey", plan.siteKey());
        texts.put("host", plan.host());
        texts.put("nameChinese", plan.nameChinese());
        texts.put("nameEnglish", plan.nameEnglish());
        texts.put("purpose", plan.purpose());
        texts.put("coverage", plan.coverage());
        texts.put("needs", plan.needs());
        texts.put("leader", plan.leader());
        texts.put("phone", plan.phone());
        texts.put("mail", plan.mail());
        texts.put("deputy", plan.deputy());
        texts.put("starts", day(plan.starts()));
        texts.put("trial", day(plan.trial()));
        texts.put("opens", day(plan.opens()));
        texts.put("template", plan.template());
        texts.put("server", plan.server());
        texts.put("filing", plan.filing());
        return texts;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static SitePlan read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject fields = reader.readObject();
            String mode = fields.getString("mode", "");
            Map<String, String> answers = new LinkedHashMap<>();
            JsonObject written = fields.getJsonObject("answers");
            written.keySet().forEach(key -> answers.put(key, written.getString(key)));
            return new SitePlan(
                    fields.getString("organisation", ""),
                    fields.getString("parent", ""),
                    mode.isEmpty() ? null : SiteMode.valueOf(mode),
                    fields.getString("siteKey", ""),
                    fields.getString("host", ""),
                    fields.getString("nameChinese", ""),
                    fields.getString("nameEnglish", ""),
                    fields.getString("purpose", ""),
                    fields.getString("coverage", ""),
                    fields.getString("needs", ""),
                    fields.containsKey("visits") ? fields.getInt("visits") : null,
                    fields.getString("leader", ""),
                    fields.getString("phone", ""),
                    fields.getString("mail", ""),
                    fields.getString("deputy", ""),
                    readDay(fields, "starts"),
                    readDay(fields, "trial"),
                    readDay(fields, "opens"),
                    fields.getString("template", ""),
                    answers,
                    fields.getString("server", ""),
                    fields.getString("filing", ""));
        }
    }

    private static @Nullable LocalDate readDay(JsonObject fields, String name) {
        String day = fields.getString(name, "");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }
}
