// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The package that departments begin with: valid as it is, with a word of explanation beside everything. */
final class StarterPackage {

    private static final List<String> FILES =
            List.of("theme.yaml", "README.md", "css/site.css", "img/banner.svg", "layouts/showcase.mustache");

    private StarterPackage() {}

    static byte[] of(String site) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            String text = text("starter/" + file).replace("SITE", site);
            files.put(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return PackageArchive.write(files);
    }

    private static String text(String path) {
        try (InputStream stream = StarterPackage.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
