// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import org.jspecify.annotations.Nullable;

/** Where answers lead that stay on the host: a path says it, and repeats no host name that the request has brought. */
final class OwnLocation {

    private OwnLocation() {}

    static void shorten(HttpServerExchange exchange) {
        @Nullable String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (location == null) return;
        String origin = exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
        if (!location.startsWith(origin)) return;
        String rest = location.substring(origin.length());
        if (rest.isEmpty()) rest = "/";
        // Two slashes would begin another host name.
        if (rest.startsWith("/") && !rest.startsWith("//"))
            exchange.getResponseHeaders().put(Headers.LOCATION, rest);
    }
}
