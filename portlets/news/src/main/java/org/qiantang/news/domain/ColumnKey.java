// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Names a column in addresses: {@code yaowen} in {@code /columns/yaowen}. */
public final class ColumnKey {

    private static final int MAX_LENGTH = 40;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0," + (MAX_LENGTH - 1) + "}");
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9]+");

    private ColumnKey() {}

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /**
     * The key of a column that came without one: {@code City news} becomes {@code city-news}; names that have no such
     * form, like Chinese ones, get a short number that is always the same for the same name.
     */
    public static String of(String name) {
        String readable = NOT_IN_KEYS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        boolean ascii = name.chars().allMatch(c -> c < 128);
        if (ascii && isKey(readable)) return readable;
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return String.format("c-%08x", sum.getValue());
    }
}
