// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import java.util.Arrays;

/** How links look. */
enum LinksVariant {
    /** Plain links below each other; this is the usual one. */
    LIST("list"),
    /** Icon, title and text, a few beside each other. */
    CARDS("cards"),
    /** Icon and title, many beside each other. */
    TILES("tiles"),
    /** Buttons in a row. */
    BUTTONS("buttons");

    private final String key;

    LinksVariant(String key) {
        this.key = key;
    }

    static LinksVariant of(String key) {
        return Arrays.stream(values())
                .filter(variant -> variant.key.equals(key))
                .findFirst()
                .orElse(LIST);
    }

    String key() {
        return key;
    }
}
