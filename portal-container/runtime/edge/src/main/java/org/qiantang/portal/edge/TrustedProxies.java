// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.NetworkUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proxies before the server that the operator trusts, by address. What they say of a request counts: where it comes from,
 * whether it was encrypted, for which host, and with which certificate. What anybody else says of that is taken out of the request.
 */
final class TrustedProxies {

    private static final String PROPERTY = "portal.proxies";
    private static final HttpString FORWARDED = new HttpString("Forwarded");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?");
    private static final List<HttpString> CLAIMS = List.of(
            Headers.X_FORWARDED_FOR,
            Headers.X_FORWARDED_PROTO,
            Headers.X_FORWARDED_HOST,
            Headers.X_FORWARDED_PORT,
            Headers.X_FORWARDED_SERVER,
            FORWARDED);

    private final Set<InetAddress> proxies;

    private TrustedProxies(Set<InetAddress> proxies) {
        this.proxies = proxies;
    }

    /** As the system property {@code portal.proxies} says: addresses, parted by commas. */
    static TrustedProxies ofThisServer() {
        return parse(System.getProperty(PROPERTY, ""));
    }

    /** @throws IllegalArgumentException if something is no address */
    static TrustedProxies parse(String addresses) {
        return new TrustedProxies(Arrays.stream(addresses.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> address(address)
                        .orElseThrow(() -> new IllegalArgumentException(PROPERTY + ": no IP address: " + address)))
                .collect(Collectors.toSet()));
    }

    /** Never asks for a name. */
    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(
                    text.contains(":") ? NetworkUtils.parseIpv6Address(text) : NetworkUtils.parseIpv4Address(text));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void believe(HttpServerExchange exchange) {
        if (isTrusted(exchange.getSourceAddress().getAddress())) takeOver(exchange);
        else ClientCertificate.remove(exchange);
        CLAIMS.forEach(exchange.getRequestHeaders()::remove);
    }

    private boolean isTrusted(@Nullable InetAddress address) {
        return address != null && proxies.contains(address);
    }

    private void takeOver(HttpServerExchange exchange) {
        sender(exchange).ifPresent(address -> exchange.setSourceAddress(new InetSocketAddress(address, 0)));
        last(exchange, Headers.X_FORWARDED_PROTO)
                .filter(scheme -> scheme.equals("https") || scheme.equals("http"))
                .ifPresent(exchange::setRequestScheme);
        last(exchange, Headers.X_FORWARDED_HOST)
                .filter(host -> HOST.matcher(host).matches())
                .ifPresent(host -> exchange.getRequestHeaders().put(Headers.HOST, host));
    }

    /** The last address that no trusted proxy has: those before it are what the sender itself may have written. */
    private Optional<InetAddress> sender(HttpServerExchange exchange) {
        List<String> chain = new ArrayList<>(values(exchange, Headers.X_FORWARDED_FOR));
        Collections.reverse(chain);
        for (String hop : chain) {
            Optional<InetAddress> address = address(hop);
            if (address.isEmpty() || !isTrusted(address.get())) return address;
        }
        return Optional.empty();
    }

    private static Optional<String> last(HttpServerExchange exchange, HttpString header) {
        List<String> values = values(exchange, header);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private static List<String> values(HttpServerExchange exchange, HttpString header) {
        HeaderValues lines = exchange.getRequestHeaders().get(header);
        if (lines == null) return List.of();
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .toList();
    }
}
