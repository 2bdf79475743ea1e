// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A portal of a few lines: answers the admin requests, and remembers what it was asked. */
public final class FakePortal implements AutoCloseable {
    public static final String TOKEN = "4f1c";

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> cookies = new CopyOnWriteArrayList<>();

    private volatile String audit =
            "{\"intact\":true,\"records\":4711,\"checkpoints\":12,\"breakCount\":0,\"breaks\":[]}";

    private FakePortal(HttpServer server) {
        this.server = server;
    }

    public static FakePortal start() throws IOException {
        var portal = new FakePortal(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        portal.server.setExecutor(Executors.newCachedThreadPool());
        portal.server.createContext("/", portal::answer);
        portal.server.start();
        return portal;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public InetSocketAddress socketAddress() {
        return server.getAddress();
    }

    /** What it answers from now on when it is asked to check its audit log. */
    public void audit(String check) {
        audit = check;
    }

    /** Method and path of every request. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Bodies of the imports, and of wishes for tokens and sites. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** The cookies of every request, empty where it has none. */
    public List<String> cookies() {
        return List.copyOf(cookies);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            requests.add(exchange.getRequestMethod() + " " + path);
            String cookie = exchange.getRequestHeaders().getFirst("Cookie");
            cookies.add(cookie == null ? "" : cookie);
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean open = !path.startsWith("/_admin/") || path.equals("/_admin/health");
            boolean known =
                    ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!open && !known) send(exchange, 403, "token unknown");
            else answer(exchange, path, body);
        }
    }

    private void answer(HttpExchange exchange, String path, String body) throws IOException {
        switch (path.replaceFirst("[?].*", "")) {
            case "/" -> send(exchange, 200, "<h1>首页</h1>");
            case "/session" -> sendInSession(exchange);
            case "/chunked" -> sendChunked(exchange, "<h1>首页</h1>".repeat(5000));
            case "/broken" -> send(exchange, 500, "broken");
            case "/_admin/health" ->
                send(exchange, 200, "{\"status\":\"UP\",\"sites\":1,\"portlets\":7,\"more\":true}");
            case "/_admin/portlets" ->
                send(
                        exchange,
                        200,
                        "[{\"id\":\"news/list\",\"application\":\"news\",\"title\":\"新闻\",\"available\":true}]");
            case "/_admin/sites/main/blueprint" -> send(exchange, 200, "blueprint: 1\n");
            case "/_admin/audit/verify" -> send(exchange, 200, audit);
            case "/_admin/audit/clock" -> send(exchange, 200, "{}");
            case "/_admin/tokens" -> tokens(exchange, body);
            case "/_admin/tokens/n1" -> send(exchange, 200, "{}");
            case "/_admin/sites/generated" -> newSite(exchange, body);
            case "/_admin/sites" -> sites(exchange, body);
            case "/_admin/import/news", "/_admin/import/news-columns" -> takeRecords(exchange, body);
            default -> send(exchange, 404, "<html>nothing here</html>");
        }
    }

    private void tokens(HttpExchange exchange, String body) throws IOException {
        String token = "{\"number\":\"n1\",\"account\":\"feeder\",\"label\":\"imports\",\"issuedBy\":\"(command)\","
                + "\"expires\":\"2027-01-01T00:00:00Z\",\"lastUsed\":\"2026-11-20\"";
        if (body.isEmpty()) {
            send(exchange, 200, "[" + token + "}]");
            return;
        }
        bodies.add(body);
        send(exchange, 200, token + ",\"token\":\"qtp_secret\"}");
    }

    private static void sites(HttpExchange exchange, String body) throws IOException {
        if (body.contains("wrong")) {
            send(
                    exchange,
                    422,
                    "{\"problems\":[{\"line\":2,\"column\":3,\"field\":\"site.key\",\"message\":\"missing\"}]}");
        } else {
            send(exchange, 200, "[{\"key\":\"main\",\"names\":{\"en\":\"Hangzhou\"},\"hosts\":[\"localhost\"]}]");
        }
    }

    private void newSite(HttpExchange exchange, String body) throws IOException {
        bodies.add(body);
        if (body.contains("\"main\"")) {
            send(exchange, 422, "{\"problems\":[{\"field\":\"key\",\"kind\":\"TAKEN\",\"arguments\":[\"main\"]}]}");
        } else {
            send(exchange, 201, "{\"key\":\"ferries\"}");
        }
    }

    /** Takes what has a title; a record that begins with "again" was there before. */
    private void takeRecords(HttpExchange exchange, String body) throws IOException {
        bodies.add(body);
        List<String> lines = body.lines().toList();
        String answers = String.join(
                "\n",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> "{\"line\":" + (i + 1) + "," + outcome(lines.get(i)) + "}")
                        .toList());
        send(exchange, 200, answers);
    }

    private static String outcome(String record) {
        if (!record.contains("\"title\"")) return "\"outcome\":\"REJECTED\",\"reason\":\"field 'title' is missing\"";
        return record.contains("\"again") ? "\"outcome\":\"UNCHANGED\"" : "\"outcome\":\"ADDED\"";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Begins a session where there is none. */
    private static void sendInSession(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestHeaders().containsKey("Cookie")) {
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=a-1.node; path=/; HttpOnly");
        }
        send(exchange, 200, "<form>");
    }

    private static void sendChunked(HttpExchange exchange, String body) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
