// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file that a player asks for, by RFC 9110, section 14.1.2; both ends belong to it. */
record ByteRange(long first, long last) {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Whether the header asks for one range in bytes; other requests get the whole file. */
    static boolean isRange(String header) {
        Matcher range = RANGE.matcher(header);
        return range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty());
    }

    /** The part of a file of this length; empty if the file has no such part. */
    static Optional<ByteRange> parse(String header, long length) {
        Matcher range = RANGE.matcher(header);
        if (!range.matches()) throw new IllegalArgumentException("no range: " + header);
        String first = range.group(1);
        String last = range.group(2);
        ByteRange asked = first.isEmpty()
                ? new ByteRange(Math.max(0, length - Long.parseLong(last)), length - 1)
                : new ByteRange(
                        Long.parseLong(first),
                        last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1));
        return Optional.of(asked).filter(part -> part.first <= part.last && part.first < length);
    }

    long length() {
        return last - first + 1;
    }

    /** The value of {@code Content-Range}. */
    String of(long wholeLength) {
        return "bytes " + first + "-" + last + "/" + wholeLength;
    }
}
