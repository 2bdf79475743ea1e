// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code theme.yaml} of a package says.
 *
 * @param label the package's own name of its version
 * @param base key of the theme it builds on
 * @param layouts regions of the layouts it has a template for
 * @param styles paths of its style sheets, in their order
 * @param colours tokens and their colours, by scheme
 * @param sizes tokens and what the package sets them to
 * @param accents colours by accent and scheme
 */
record Declaration(
        String key,
        String name,
        String nameEnglish,
        String label,
        String base,
        Map<String, List<String>> layouts,
        Set<String> rows,
        List<String> styles,
        @Nullable Banner banner,
        Map<String, Map<String, String>> colours,
        Map<String, String> sizes,
        List<Font> fonts,
        String textFont,
        String headingFont,
        Map<String, Map<String, Map<String, String>>> accents) {

    /**
     * The picture below the title bar.
     *
     * @param dark the one by night; empty for the same
     * @param height in CSS pixels, on a wide screen
     */
    record Banner(String image, String dark, int height) {}

    /** A font of the package. */
    record Font(String family, String file, String weight) {}
}
