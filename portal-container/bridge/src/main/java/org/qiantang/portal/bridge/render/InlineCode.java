// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.render;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Handlers and styles that components write as attributes, where a strict content security policy forbids them. They are
 * collected here and done by one script at the end of the fragment, or by the answer to a script.
 */
final class InlineCode {

    private final StringBuilder statements = new StringBuilder();
    private final String namespace;
    private final Set<String> files = new LinkedHashSet<>();
    private int unnamed;

    InlineCode(String namespace) {
        this.namespace = namespace;
    }

    /** An id for an element that has none. */
    String nextId(boolean byScript) {
        return namespace + (byScript ? "-s" + Long.toString(System.nanoTime(), Character.MAX_RADIX) : "-e") + unnamed++;
    }

    /** @param event such as {@code click} */
    void handler(String id, String event, String code) {
        statements
                .append("qiantangBridge.on(")
                .append(quoted(id))
                .append(',')
                .append(quoted(event))
                .append(",function(event){")
                .append(code)
                .append("\n});");
    }

    void style(String id, String style) {
        statements
                .append("qiantangBridge.style(")
                .append(quoted(id))
                .append(',')
                .append(quoted(style))
                .append(");");
    }

    void script(String code) {
        statements.append(code).append("\n;");
    }

    /** A script or style sheet that has to be there first. */
    void file(String address) {
        files.add(address);
    }

    boolean isEmpty() {
        return statements.isEmpty() && files.isEmpty();
    }

    /** All of it, once. */
    String take() {
        String all = statements.toString();
        statements.setLength(0);
        if (files.isEmpty()) return all;
        String addresses = files.stream().map(InlineCode::quoted).collect(Collectors.joining(","));
        files.clear();
        return "qiantangBridge.load([" + addresses + "],function(){" + all + "\n});";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < ' ' || c == '<' || c == '>' || c == '\u2028' || c == '\u2029')
                out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }
}
