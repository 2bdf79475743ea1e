// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import java.util.regex.Pattern;

/** Texts for the header of a mail. */
final class Header {

    private static final Pattern NOT_FOR_LINES = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\s]+");

    private Header() {}

    /** The same on one line, without characters that nobody sees. */
    static String oneLine(String text) {
        return NOT_FOR_LINES.matcher(text).replaceAll(" ").strip();
    }
}
