// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.limit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom requests are counted against, by network address. */
public final class Senders {

    /** Addresses that are not counted, parted by commas. */
    private static final String EXEMPT = "portal.limit.exempt";

    /** The machine itself: its operator, and measurements. */
    private static final String OWN = "127.0.0.1,0:0:0:0:0:0:0:1,::1";

    private static final int GROUPS_OF_A_NETWORK = 4;

    private Senders() {}

    public static boolean isExempt(String address) {
        Set<String> exempt = Arrays.stream(System.getProperty(EXEMPT, OWN).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        return exempt.contains(address);
    }

    /** Of IPv6 the first 64 bits: all the rest is one household's or machine's to choose (RFC 4291, section 2.5.4). */
    public static String network(String address) {
        if (!address.contains(":")) return address;
        String[] groups = address.split(":", -1);
        return Arrays.stream(groups).limit(GROUPS_OF_A_NETWORK).collect(Collectors.joining(":"));
    }
}
