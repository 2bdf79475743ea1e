// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.PortletPreferences;
import jakarta.portlet.PortletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a webmaster sets for a window of news. A number that is none, or out of bounds, counts as not set. */
record NewsPreferences(PortletPreferences values) {

    private static final int MAX_SIZE = 100;

    static NewsPreferences of(PortletRequest request) {
        return new NewsPreferences(request.getPreferences());
    }

    /** The column that the window always shows; empty where it follows the page. */
    Optional<String> column() {
        return Optional.of(values.getValue("column", "")).filter(key -> !key.isBlank());
    }

    /** The site above whose articles are shown; empty for those of the site itself. */
    Optional<String> site() {
        return Optional.of(values.getValue("site", "")).filter(key -> !key.isBlank());
    }

    /** Of which sources only (来源); empty for all. */
    Set<String> sources() {
        return Arrays.stream(values.getValues("source", new String[0]))
                .filter(source -> source != null && !source.isBlank())
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** How many articles at most, or how many a page. */
    int size(int usual) {
        return number("size", usual);
    }

    int related(int usual) {
        return number("related", usual);
    }

    /** The path of the page that shows what a search finds; empty if that is the page of the window itself. */
    Optional<String> results() {
        return Optional.of(values.getValue("results", ""))
                .filter(path -> path.startsWith("/") && !path.startsWith("//"));
    }

    /** {@code compact}, {@code full} or {@code cards}. */
    ListVariant variant() {
        return ListVariant.of(values.getValue("variant", ""));
    }

    boolean isPaged() {
        return Boolean.parseBoolean(values.getValue("paged", "false"));
    }

    private int number(String name, int usual) {
        String value = values.getValue(name, "").strip();
        if (!value.matches("[0-9]{1,3}")) return usual;
        int number = Integer.parseInt(value);
        return number >= 1 && number <= MAX_SIZE ? number : usual;
    }
}
