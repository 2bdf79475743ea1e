// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A link as a webmaster writes it: {@code title | address | icon | text}, the last two if wanted.
 *
 * @param icon name of an icon of the theme; empty for none
 * @param text a few words below the title; empty for none
 */
record LinkItem(String title, LinkTarget target, String icon, String text) {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern ICON = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /** Empty if there is no title, or no address that may be a link. */
    static Optional<LinkItem> parse(String line) {
        String[] parts = BAR.split(line.strip(), 4);
        String title = parts[0];
        if (title.isEmpty() || parts.length < 2) return Optional.empty();
        String icon = part(parts, 2);
        String known = ICON.matcher(icon).matches() ? icon : "";
        return LinkTarget.parse(parts[1]).map(target -> new LinkItem(title, target, known, part(parts, 3)));
    }

    private static String part(String[] parts, int index) {
        return Stream.of(parts).skip(index).findFirst().orElse("");
    }
}
