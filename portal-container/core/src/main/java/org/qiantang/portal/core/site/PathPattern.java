// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The path of a page, with variables that stand for one segment each: {@code /columns/{column}}.
 *
 * @param text as written in the blueprint
 * @param segments its segments; variables keep their braces
 */
public record PathPattern(String text, List<String> segments) {

    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}._~-]+|\\{[a-zA-Z][a-zA-Z0-9_-]*}");

    public PathPattern {
        segments = List.copyOf(segments);
    }

    /** Throws {@link IllegalArgumentException}, with a message for the author, if this is no path pattern. */
    public static PathPattern parse(String text) {
        if (!text.startsWith("/")) throw new IllegalArgumentException("a path begins with a slash: '" + text + "'");
        if (text.equals("/")) return new PathPattern(text, List.of());
        List<String> segments = List.of(text.substring(1).split("/", -1));
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("'" + segment + "' cannot be a segment of a path: '" + text + "'");
            }
        }
        return new PathPattern(text, segments);
    }

    /** Names of the variables, in order. */
    public List<String> variables() {
        return segments.stream()
                .filter(PathPattern::isVariable)
                .map(PathPattern::name)
                .toList();
    }

    /** The values of the variables if the segments of a request's path match; decoded segments in, as they are out. */
    public Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) return Optional.empty();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String expected = segments.get(i);
            if (isVariable(expected)) values.put(name(expected), path.get(i));
            else if (!expected.equals(path.get(i))) return Optional.empty();
        }
        return Optional.of(values);
    }

    /** The path with variables replaced; segments not yet encoded. All variables must be given. */
    public List<String> fill(Map<String, String> values) {
        List<String> result = new ArrayList<>();
        for (String segment : segments) {
            if (!isVariable(segment)) {
                result.add(segment);
                continue;
            }
            String value = values.get(name(segment));
            if (value == null) throw new IllegalArgumentException("no value for " + segment + " of " + text);
            result.add(value);
        }
        return result;
    }

    /** How many segments are literal; where two patterns match, the more literal one is meant. */
    public int literals() {
        return (int) segments.stream().filter(s -> !isVariable(s)).count();
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
