// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.jdk;

import java.util.Optional;
import java.util.regex.Pattern;

/** The feature number of a Java version: 17 of {@code 17.0.15}, 8 of {@code 1.8.0_402}. */
public record JavaVersion(int feature) implements Comparable<JavaVersion> {
    private static final Pattern NUMBERS = Pattern.compile("\"?(?:1\\.)?(\\d{1,4})(?:[.+_-].*)?\"?");

    public static Optional<JavaVersion> parse(String text) {
        var numbers = NUMBERS.matcher(text.strip());
        return numbers.matches() ? Optional.of(new JavaVersion(Integer.parseInt(numbers.group(1)))) : Optional.empty();
    }

    @Override
    public int compareTo(JavaVersion other) {
        return Integer.compare(feature, other.feature);
    }
}
