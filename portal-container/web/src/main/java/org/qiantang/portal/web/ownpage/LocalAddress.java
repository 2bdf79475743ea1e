// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address on this very site, given by who knows whom: nobody is led away by a link that begins here.
 *
 * @param text path and query as browsers send them, in printable ASCII
 */
record LocalAddress(String text) {

    private static final int LONGEST = 2000;
    // One slash, then no other and no backslash, which browsers take for one; neither do they count anywhere else.
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]*");
    private static final Pattern SIGNING = Pattern.compile("(?:/[A-Za-z0-9-]+)?/_sign-(?:in|out)(?:[?#].*)?");

    /** Empty if it might lead elsewhere, or back to where one signs in. */
    static Optional<LocalAddress> find(String text) {
        boolean local = text.length() <= LONGEST
                && PATH.matcher(text).matches()
                && !SIGNING.matcher(text).matches();
        return local ? Optional.of(new LocalAddress(text)) : Optional.empty();
    }
}
