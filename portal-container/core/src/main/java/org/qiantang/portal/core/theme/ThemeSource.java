// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import java.util.Optional;

/**
 * Where themes come from that did not come with the portal. An interface, because what keeps packages of themes has to know what a theme
 * is, and not the other way round.
 */
public interface ThemeSource {

    /** Has none. */
    ThemeSource NONE = key -> Optional.empty();

    /** The theme of this key as it is now, on all nodes. */
    Optional<Packaged> find(String key);

    /** A version of the theme of this key, whether sites show it or not. */
    default Optional<Packaged> findVersion(String key, int number) {
        return Optional.empty();
    }

    /**
     * A theme from a package.
     *
     * @param site key of the site it belongs to; only that one and sites below it may have it
     */
    record Packaged(Theme theme, String site) {}
}
