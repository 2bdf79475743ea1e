// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a theme package (主题包) puts over the theme that it builds on. Frame, windows, errors and emblem stay as they are.
 *
 * @param base key of the theme below
 * @param layouts regions of the layouts it adds or replaces
 * @param rows those of them in which windows have a width
 * @param templates templates of these layouts, by key of the layout
 * @param accents keys of its own colours (主题色)
 * @param styleSheet address of its style sheet
 * @param banner whether it has a picture below the title bar
 */
public record Dress(
        String base,
        Map<String, List<String>> layouts,
        Set<String> rows,
        Map<String, String> templates,
        Set<String> accents,
        String styleSheet,
        boolean banner) {}
