// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.window;

import java.util.Map;

/**
 * The way through a long list.
 *
 * @param summary how many there are, and where in them we are
 * @param previous address of the part before; empty if there is none
 * @param next address of the part after; empty if there is none
 */
public record Pages(String summary, String previous, String next) {

    /** Render parameter with the number of the part, from 1. */
    public static final String PAGE = "page";

    /** The number of the part that an address asks for; 1 for what is no number. */
    public static int asked(Here here) {
        String typed = here.parameter(PAGE);
        return typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
    }

    public static Pages of(Here here, int page, int size, long total) {
        long last = Math.max(1, (total + size - 1) / size);
        return new Pages(
                here.words().say("pageOf", String.valueOf(total), String.valueOf(page), String.valueOf(last)),
                page > 1 ? address(here, page - 1) : "",
                page < last ? address(here, page + 1) : "");
    }

    private static String address(Here here, int page) {
        return here.renderUrl(Map.of(PAGE, page == 1 ? "" : String.valueOf(page)));
    }

    public String getSummary() {
        return summary;
    }

    public String getPrevious() {
        return previous;
    }

    public String getNext() {
        return next;
    }

    public boolean isSeveral() {
        return !previous.isEmpty() || !next.isEmpty();
    }
}
