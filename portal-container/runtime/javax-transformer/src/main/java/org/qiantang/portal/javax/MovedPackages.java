// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packages that move to jakarta, as the list {@code renames.properties} has them. */
final class MovedPackages {

    static final String RESOURCE = "org/qiantang/portal/javax/renames.properties";

    private static final Pattern NAMES = Pattern.compile(alternatives());

    private MovedPackages() {}

    private static String alternatives() {
        Properties renames = new Properties();
        try (InputStream list = MovedPackages.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            renames.load(Objects.requireNonNull(list, RESOURCE));
        } catch (IOException e) {
            throw new IllegalStateException(RESOURCE, e);
        }
        return renames.stringPropertyNames().stream()
                .map(name -> name.replaceFirst("^javax\\.", "")
                        .replaceFirst("\\.\\*$", "")
                        .replace(".", "[./]"))
                .collect(Collectors.joining("|", "javax[./](?:", ")"));
    }

    /** Whether a text mentions one of them, as Java or as class files write it; at times also one that only begins so. */
    static boolean areIn(CharSequence text) {
        return NAMES.matcher(text).find();
    }
}
