// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads origins of other web sites: scheme, host and port (RFC 6454), no patterns and no paths. */
final class Origins {

    // Whatever else would end a source of a content security policy, or be a pattern there.
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

    private Origins() {}

    static List<String> read(List<BlueprintNode> items) {
        List<String> origins = new ArrayList<>();
        for (BlueprintNode item : items) {
            item.text().ifPresent(origin -> {
                if (isOrigin(origin)) origins.add(origin);
                else item.add(Fault.ORIGIN_INVALID, origin);
            });
        }
        return origins;
    }

    private static boolean isOrigin(String text) {
        try {
            return ORIGIN.matcher(text).matches() && new URI(text).getHost() != null;
        } catch (URISyntaxException e) {
            return false; // the caller tells the author
        }
    }
}
