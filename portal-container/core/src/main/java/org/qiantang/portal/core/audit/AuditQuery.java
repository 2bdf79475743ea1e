// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiantang.portal.api.audit.AuditFilter;

/** What a filter means in SQL: a condition with a parameter for each word that people have typed. */
final class AuditQuery {
    private static final List<String> SEARCHED =
            List.of("actor", "action", "object_kind", "object_id", "before_text", "after_text");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    private AuditQuery() {}

    static AuditQuery of(AuditFilter filter) {
        var query = new AuditQuery();
        if (filter.from() != null) query.add("at_millis >= ?", filter.from().toEpochMilli());
        if (filter.until() != null) query.add("at_millis < ?", filter.until().toEpochMilli());
        query.addEqual("actor", filter.actor());
        query.addEqual("site_key", filter.site());
        query.addEqual("address", filter.address());
        if (filter.outcome() != null) query.add("outcome = ?", filter.outcome().name());
        if (!filter.action().isEmpty()) query.add("action LIKE ? ESCAPE '!'", escaped(filter.action()) + "%");
        query.addObject(filter.object());
        query.addText(filter.text());
        return query;
    }

    private void add(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }

    private void addEqual(String column, String value) {
        if (!value.isEmpty()) add(column + " = ?", value);
    }

    private void addObject(String object) {
        int colon = object.indexOf(':');
        if (colon >= 0) {
            addEqual("object_kind", object.substring(0, colon));
            addEqual("object_id", object.substring(colon + 1));
        } else if (!object.isEmpty()) {
            add("(object_kind = ? OR object_id = ?)", object);
            parameters.add(object);
        }
    }

    private void addText(String text) {
        if (text.isEmpty()) return;
        String pattern = "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
        conditions.add("("
                + String.join(
                        " OR ",
                        SEARCHED.stream()
                                .map(c -> "LOWER(" + c + ") LIKE ? ESCAPE '!'")
                                .toList()) + ")");
        SEARCHED.forEach(column -> parameters.add(pattern));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** {@code WHERE …}, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions) + " ";
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }

    List<Object> parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all;
    }
}
