// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import org.qiantang.news.domain.Range;

/**
 * The page of a list that a reader asks for.
 *
 * @param number from 1
 * @param size entries a page
 */
public record PageRequest(int number, int size) {

    public PageRequest {
        if (number < 1 || size < 1) throw new IllegalArgumentException("no page: " + number + " of " + size);
    }

    Range range() {
        return new Range(Math.multiplyExact(number - 1, size), size);
    }
}
