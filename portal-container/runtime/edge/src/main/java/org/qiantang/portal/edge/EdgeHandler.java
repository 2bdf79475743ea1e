// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/**
 * Stands before every application of the server. What proxies say of a request counts only if the operator trusts them;
 * on encrypted connections the cookie of sessions has a name that browsers take from this host alone; no answer leads to a
 * host that only the request has named.
 */
public final class EdgeHandler implements HttpHandler {

    private final HttpHandler next;
    private final TrustedProxies proxies;

    public EdgeHandler(HttpHandler next) {
        this(next, TrustedProxies.ofThisServer());
    }

    EdgeHandler(HttpHandler next, TrustedProxies proxies) {
        this.next = next;
        this.proxies = proxies;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        proxies.believe(exchange);
        ClientCertificate.receive(exchange);
        if (exchange.isSecure()) HostCookie.receive(exchange);
        exchange.addResponseCommitListener(EdgeHandler::send);
        next.handleRequest(exchange);
    }

    private static void send(HttpServerExchange exchange) {
        if (exchange.isSecure()) HostCookie.send(exchange);
        OwnLocation.shorten(exchange);
    }
}
