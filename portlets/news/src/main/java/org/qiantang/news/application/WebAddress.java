// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells addresses on the web from all other texts. */
final class WebAddress {

    private WebAddress() {}

    /** Whether this is an absolute address with http or https and a host. */
    static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
