// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

/**
 * A part of a list.
 *
 * @param first index of its first entry, from 0
 * @param size how many entries at most
 */
public record Range(int first, int size) {

    public Range {
        if (first < 0 || size < 1) throw new IllegalArgumentException("no range: " + size + " from " + first);
    }

    public static Range first(int size) {
        return new Range(0, size);
    }
}
