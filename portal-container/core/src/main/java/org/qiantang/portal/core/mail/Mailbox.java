// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import java.util.regex.Pattern;

/**
 * Who sends or gets a mail. What people have written of themselves can begin no header line of its own: controls, line ends
 * and invisible characters become blanks in the name, and are refused in the address.
 *
 * @param address {@code li.na@hangzhou.example}; ASCII, because not every mail server takes more (RFC 6531)
 * @param name for people; may be empty
 */
public record Mailbox(String address, String name) {

    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3, without the brackets
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    /** @throws IllegalArgumentException if that is no address */
    public Mailbox {
        if (!isAddress(address)) throw new IllegalArgumentException("no mail address");
        name = Header.oneLine(name);
    }

    /** Whether a mail could be sent there, as far as it can be told from how it is written (RFC 5322, dot-atom). */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
