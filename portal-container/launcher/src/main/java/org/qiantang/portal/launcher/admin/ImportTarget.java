// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where imported records go: the kind of content, the site, perhaps its column. */
public record ImportTarget(
        String kind, String site, @Nullable String column) {

    String path() {
        String path = "/import/" + encoded(kind) + "?site=" + encoded(site);
        return column == null ? path : path + "&column=" + encoded(column);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
