// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.qiantang.portal.core.theme.Dress;

/**
 * A theme package (主题包) in which nothing is wrong.
 *
 * @param hash SHA-256 of the zip, hexadecimal
 * @param styleSheet as it is served
 */
record ThemePackage(Declaration declaration, String hash, SortedMap<String, byte[]> files, String styleSheet) {

    static final String STYLE_SHEET = "css/package.css";
    private static final int SHORT = 16;

    /** Says in addresses which version is meant. */
    static String mark(String hash) {
        return hash.substring(0, SHORT);
    }

    static String address(String key, String hash, String path) {
        return "/theme/" + key + "/" + path + "?v=" + mark(hash);
    }

    Dress dress() {
        Map<String, String> templates = new HashMap<>();
        declaration
                .layouts()
                .keySet()
                .forEach(layout -> templates.put(
                        layout,
                        new String(
                                files.getOrDefault("layouts/" + layout + ".mustache", new byte[0]),
                                StandardCharsets.UTF_8)));
        return new Dress(
                declaration.base(),
                declaration.layouts(),
                declaration.rows(),
                templates,
                declaration.accents().keySet(),
                address(declaration.key(), hash, STYLE_SHEET),
                declaration.banner() != null);
    }

    /** What browsers may have: the style sheet, pictures and fonts. */
    Optional<byte[]> findServed(String path) {
        if (path.equals(STYLE_SHEET)) return Optional.of(styleSheet.getBytes(StandardCharsets.UTF_8));
        boolean shown = path.startsWith("img/") || path.endsWith(".woff2");
        return shown ? Optional.ofNullable(files.get(path)) : Optional.empty();
    }
}
