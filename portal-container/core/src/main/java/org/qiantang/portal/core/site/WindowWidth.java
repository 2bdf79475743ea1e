// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.Arrays;
import java.util.Optional;

/** How much of its row a window takes, in layouts of rows; on a telephone every window takes the whole row. */
public enum WindowWidth {
    FULL("full"),
    TWO_THIRDS("two-thirds"),
    HALF("half"),
    THIRD("third"),
    QUARTER("quarter");

    private final String key;

    WindowWidth(String key) {
        this.key = key;
    }

    /** As blueprints and style sheets name it. */
    public String key() {
        return key;
    }

    /** The width of this key; empty if there is none. */
    public static Optional<WindowWidth> find(String key) {
        return Arrays.stream(values()).filter(width -> width.key.equals(key)).findFirst();
    }
}
