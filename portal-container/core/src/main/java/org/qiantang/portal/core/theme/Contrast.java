// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/** How well two colours can be told apart, as WCAG 2.2 measures it: relative luminance and contrast ratio. */
public final class Contrast {

    /** Text on its ground (1.4.3). */
    public static final double TEXT = 4.5;

    /** Edges of controls and what shows the focus (1.4.11). */
    public static final double CONTROL = 3;

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final double LINEAR_UP_TO = 0.04045;

    private Contrast() {}

    /** A colour in six lower-case digits; empty if it is no opaque colour in hexadecimal digits. */
    public static Optional<String> colour(String text) {
        if (!HEX.matcher(text).matches()) return Optional.empty();
        String digits = text.substring(1).toLowerCase(java.util.Locale.ROOT);
        return Optional.of("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
    }

    /** From 1, no difference, to 21, black on white. Both are colours in hexadecimal digits. */
    public static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String text) {
        String colour = colour(text).orElseThrow(() -> new IllegalArgumentException("no colour: '" + text + "'"));
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            double part = Integer.parseInt(colour.substring(2 * i + 1, 2 * i + 3), 16) / 255.0;
            sum += WEIGHTS[i] * (part <= LINEAR_UP_TO ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
