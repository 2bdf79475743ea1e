// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a host as browsers send it, without a port: DNS labels in lower case and ASCII, or an IP address.
 *
 * @param ascii {@code xn--3rv.example} for {@code 杭.example}; IPv6 addresses in brackets
 */
public record HostName(String ascii) {

    private static final int LONGEST = 253;
    private static final Pattern LABELS =
            Pattern.compile("(?!.*--\\.)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern DIGITS_AND_DOTS = Pattern.compile("[0-9.]+");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?=\\d)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[(?=.*:.*:)([0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}]");

    /** Whether a host name is one of the machine itself, on which a developer sits (RFC 6761, section 6.3). */
    public static boolean isOwnMachine(String host) {
        return host.equals("127.0.0.1") || host.equals("localhost") || host.endsWith(".localhost");
    }

    /** A name that was checked before: one of a site. */
    public static HostName of(String ascii) {
        return new HostName(ascii);
    }

    /** As people write it: {@code 杭.example} for {@code xn--3rv.example}; the same for a name without such labels. */
    public String unicode() {
        return ascii.contains("xn--") ? IDN.toUnicode(ascii) : ascii;
    }

    /** Whether it is a name by which others may reach the portal: no address, and no name of the machine itself. */
    public boolean isPublic() {
        return !isOwnMachine(ascii)
                && ascii.contains(".")
                && !ascii.startsWith("[")
                && !DIGITS_AND_DOTS.matcher(ascii).matches();
    }

    /** Throws {@link IllegalArgumentException}, with a message for the author, if this names no host. */
    public static HostName parse(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("host names are written in lower case: '" + text + "'");
        }
        if (IPV6.matcher(text).matches()) return new HostName(text);
        if (DIGITS_AND_DOTS.matcher(text).matches()) {
            if (IPV4.matcher(text).matches()) return new HostName(text);
            throw new IllegalArgumentException("no IP address: '" + text + "'");
        }
        String ascii = toAscii(text);
        if (ascii.length() > LONGEST || !LABELS.matcher(ascii).matches()) {
            throw new IllegalArgumentException("no host name (without scheme, port and path): '" + text + "'");
        }
        return new HostName(ascii);
    }

    private static String toAscii(String text) {
        try {
            return IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no host name (without scheme, port and path): '" + text + "'", e);
        }
    }
}
