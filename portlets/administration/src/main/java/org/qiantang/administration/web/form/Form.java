// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into a form, and what is wrong with it. Fields have the names that services give them. */
public final class Form implements Serializable {
    private static final long serialVersionUID = 1;

    private final String id;
    private final LinkedHashMap<String, Object> typed = new LinkedHashMap<>();
    private final ArrayList<Mistake> mistakes = new ArrayList<>();

    /** @param id of the form in its view */
    public Form(String id, String... fields) {
        this.id = id;
        for (String field : fields) typed.put(field, "");
    }

    /** What was typed, without blanks around it. */
    public String text(String field) {
        return Objects.toString(typed.get(field), "").strip();
    }

    /** What was typed, as it is: passwords may begin or end with a blank. */
    public String secret(String field) {
        return Objects.toString(typed.get(field), "");
    }

    public boolean isChecked(String field) {
        return Boolean.parseBoolean(text(field));
    }

    public Form put(String field, @Nullable String value) {
        typed.put(field, value == null ? "" : value);
        return this;
    }

    public Form put(String field, boolean value) {
        typed.put(field, value);
        return this;
    }

    /** Forgets what was typed into some fields. */
    public void empty(String... fields) {
        for (String field : fields) typed.put(field, "");
    }

    public void forgetMistakes() {
        mistakes.clear();
    }

    Set<String> fields() {
        return typed.keySet();
    }

    void show(List<Mistake> found) {
        mistakes.clear();
        mistakes.addAll(found);
    }

    // ------------------------------------------------------------------ for views

    public String getId() {
        return id;
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public List<Mistake> getMistakes() {
        return mistakes;
    }

    public boolean isMistaken() {
        return !mistakes.isEmpty();
    }

    public boolean has(@Nullable String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }

    /** All that is wrong with one field. */
    public String mistake(@Nullable String field) {
        return String.join(
                " ",
                mistakes.stream()
                        .filter(mistake -> mistake.field().equals(field))
                        .map(Mistake::sentence)
                        .toList());
    }

    /** Ids of what describes a field; null if nothing does. */
    public @Nullable String describedBy(String namespace, String field, @Nullable String help) {
        List<String> ids = new ArrayList<>();
        if (has(field)) ids.add(namespace + id + "-" + field + "-mistake");
        if (help != null && !help.isEmpty()) ids.add(namespace + id + "-" + field + "-help");
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
