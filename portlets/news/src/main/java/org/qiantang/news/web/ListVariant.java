// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Arrays;

/** How a list of news looks. */
enum ListVariant {
    /** A title and a date in a row; this is the usual one. */
    COMPACT("compact"),
    /** Title, brief, date and source. */
    FULL("full"),
    /** Pictures with titles. */
    CARDS("cards");

    private final String key;

    ListVariant(String key) {
        this.key = key;
    }

    static ListVariant of(String key) {
        return Arrays.stream(values())
                .filter(variant -> variant.key.equals(key))
                .findFirst()
                .orElse(COMPACT);
    }

    String key() {
        return key;
    }
}
