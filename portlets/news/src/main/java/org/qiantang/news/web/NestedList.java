// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes lists inside lists from items that tell how deep they are. For one list. */
final class NestedList {

    private final StringBuilder html = new StringBuilder();
    /** The lists that are open, the innermost first; the last item of each is open, too. */
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param element {@code ul} or {@code ol}
     * @param depth 0 for the outermost list; a list is never more than one step deeper than the item before it
     */
    void add(String element, int depth, String content) {
        int wanted = Math.min(depth, open.size()) + 1;
        while (open.size() > wanted) end();
        if (open.size() == wanted && !element.equals(open.peek())) end();
        if (open.size() == wanted) html.append("</li>");
        else begin(element);
        html.append("<li>").append(content);
    }

    private void begin(String element) {
        open.push(element);
        html.append('<').append(element).append('>');
    }

    private void end() {
        html.append("</li></").append(open.pop()).append('>');
    }

    /** The whole list. */
    String close() {
        while (!open.isEmpty()) end();
        return html.toString();
    }
}
