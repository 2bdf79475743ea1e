// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The handler before an application that tells what it sees, in a server without encryption; the scheme comes from a proxy. */
class EdgeHandlerTest {

    private @Nullable Undertow server;
    private int port;

    @AfterEach
    void stop() {
        if (server != null) server.stop();
    }

    private void startTrusting(String proxies) {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(new EdgeHandler(EdgeHandlerTest::tell, TrustedProxies.parse(proxies)))
                .build();
        server.start();
        port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    private static void tell(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        if (path.equals("/session")) exchange.setResponseCookie(new CookieImpl("JSESSIONID", "new").setPath("/"));
        if (path.equals("/folder")) {
            exchange.setStatusCode(302);
            exchange.getResponseHeaders()
                    .put(
                            Headers.LOCATION,
                            exchange.getRequestScheme() + "://" + exchange.getHostAndPort() + "/folder/?a=b");
        }
        exchange.getResponseSender()
                .send(exchange.getSourceAddress().getAddress().getHostAddress() + " " + exchange.getRequestScheme()
                        + " " + exchange.getHostName() + " "
                        + exchange.getRequestHeaders().get(Headers.COOKIE) + " "
                        + exchange.getRequestHeaders().contains(Headers.X_FORWARDED_FOR) + certificate(exchange));
    }

    private static String certificate(HttpServerExchange exchange) {
        String shown = exchange.getRequestHeaders().getFirst("Client-Cert");
        return shown == null ? "" : " " + shown;
    }

    private String ask(String path, String... headers) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: town.example\r\nConnection: close\r\n"
                + String.join(
                        "",
                        java.util.Arrays.stream(headers).map(h -> h + "\r\n").toList()) + "\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void strangers_are_not_believed() throws IOException {
        startTrusting("192.0.2.1");

        assertThat(ask(
                        "/",
                        "X-Forwarded-For: 203.0.113.9",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: evil.example"))
                .endsWith("127.0.0.1 http town.example null false");
    }

    @Test
    void a_trusted_proxy_is() throws IOException {
        startTrusting("192.0.2.1, 127.0.0.1");

        assertThat(ask(
                        "/",
                        "X-Forwarded-For: 203.0.113.9",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Host: city.example"))
                .endsWith("203.0.113.9 https city.example null false");
    }

    @Test
    void what_the_sender_has_written_before_the_proxies_does_not_count() throws IOException {
        startTrusting("127.0.0.1, 192.0.2.1");

        assertThat(ask("/", "X-Forwarded-For: 10.0.0.1, 203.0.113.9", "X-Forwarded-For: 192.0.2.1"))
                .endsWith("203.0.113.9 http town.example null false");
        assertThat(ask("/", "X-Forwarded-For: localhost")).endsWith("127.0.0.1 http town.example null false");
        assertThat(ask("/", "X-Forwarded-Proto: javascript", "X-Forwarded-Host: a/b"))
                .endsWith("127.0.0.1 http town.example null false");
    }

    @Test
    void a_certificate_counts_only_if_a_trusted_proxy_says_so() throws IOException {
        startTrusting("192.0.2.1");
        assertThat(ask("/", "Client-Cert: :AAAA:")).endsWith("town.example null false");
        stop();
        startTrusting("127.0.0.1");
        assertThat(ask("/", "Client-Cert: :AAAA:")).endsWith("town.example null false :AAAA:");
    }

    @Test
    void the_session_has_another_name_on_encrypted_connections() throws IOException {
        startTrusting("127.0.0.1");

        String answer = ask("/session", "X-Forwarded-Proto: https");
        assertThat(answer).contains("__Host-JSESSIONID=new").doesNotContain("Cookie: JSESSIONID");
        assertThat(answer).contains("Path=/").containsIgnoringCase("secure").containsIgnoringCase("HttpOnly");
        assertThat(ask("/session")).contains("Set-Cookie: JSESSIONID=new");
    }

    @Test
    void a_cookie_that_a_neighbour_has_planted_is_not_looked_at() throws IOException {
        startTrusting("127.0.0.1");

        assertThat(ask(
                        "/",
                        "X-Forwarded-Proto: https",
                        "Cookie: JSESSIONID=planted; a=b; __Host-JSESSIONID=own",
                        "Cookie: JSESSIONID=again"))
                .endsWith("127.0.0.1 https town.example [a=b; JSESSIONID=own] false");
        assertThat(ask("/", "Cookie: JSESSIONID=own; a=b"))
                .endsWith("127.0.0.1 http town.example [JSESSIONID=own; a=b] false");
    }

    @Test
    void an_answer_that_stays_on_the_host_names_none() throws IOException {
        startTrusting("");

        assertThat(ask("/folder")).contains("Location: /folder/?a=b\r\n");
    }

    @Test
    void proxies_are_named_by_address() {
        assertThatIllegalArgumentException().isThrownBy(() -> TrustedProxies.parse("proxy.example"));
    }
}
