// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.theme;

/**
 * How well one colour of a theme can be told from another (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * @param scheme {@code light} or {@code dark}
 * @param colour token in front: {@code ink}
 * @param ground token behind: {@code paper}
 * @param front the colour in front, {@code #1c2321}
 * @param back the colour behind
 * @param ratio measured, from 1 to 21
 * @param needed the least that is allowed
 */
public record ContrastFigure(
        String scheme, String colour, String ground, String front, String back, double ratio, double needed) {

    public boolean isEnough() {
        return ratio >= needed;
    }
}
