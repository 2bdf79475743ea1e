// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A reader of one site with a browser of their own: keeps cookies, follows no redirect by itself. */
public final class Citizen {
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();
    private final String host;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Citizen(String host) {
        this.host = host;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** A new visitor of the site with this host name. */
    public static Citizen visiting(String host) {
        return new Citizen(host);
    }

    /** Adds a header to all further requests. */
    public Citizen with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The id of the citizen's session; empty if there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Signs in, by telephone too if the portal asks for it; returns the answer to the last form. */
    public Answer signIn(String name, String password, String goOnTo) {
        return takeSecondStep(name, showPassword(name, password, goOnTo), goOnTo);
    }

    /** Sends name and password; returns the answer to that, which may be the next step. */
    public Answer showPassword(String name, String password, String goOnTo) {
        return post("/_sign-in", Map.of("name", name, "password", password, "return", goOnTo));
    }

    /** Does what a page of a further step asks for; any other answer stays as it is. */
    public Answer takeSecondStep(String name, Answer answer, String goOnTo) {
        if (answer.status() != 200) return answer;
        Telephone telephone = Telephone.of(name);
        if (!answer.html().select("#set-up-code").isEmpty()) {
            String code = telephone.take(answer.html().select("#secret").text());
            Answer done = post("/_sign-in", Map.of("set-up-code", code, "return", goOnTo));
            telephone.keep(done.html().select(".recovery-codes code").eachText());
            return get(done.html().select("#go-on").attr("href"));
        }
        if (answer.html().select("#code").isEmpty()) return answer;
        return post("/_sign-in", Map.of("code", telephone.code(), "return", goOnTo));
    }

    public boolean hasCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    /** The bytes of a file; a failure if there is none. */
    public byte[] download(String path) {
        HttpResponse<byte[]> response =
                exchange("GET", path, BodyPublishers.noBody(), Map.of(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) throw new AssertionError(response.statusCode() + " at " + path);
        return response.body();
    }

    public Answer head(String path) {
        return send("HEAD", path, BodyPublishers.noBody(), Map.of());
    }

    /** Sends a form as a browser does that says where the request comes from. */
    public Answer post(String path, Map<String, String> form) {
        return post(path, form, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    public Answer post(String path, Map<String, String> form, Map<String, String> moreHeaders) {
        String body = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        Map<String, String> all = new LinkedHashMap<>(moreHeaders);
        all.put("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, BodyPublishers.ofString(body), all);
    }

    public Answer post(String path, String contentType, String body) {
        return send("POST", path, BodyPublishers.ofString(body), Map.of("Content-Type", contentType));
    }

    /** Posts and goes where the answer leads, as browsers do after a 303. */
    public Answer submit(String path, Map<String, String> form) {
        Answer redirect = post(path, form);
        if (redirect.status() != 303) {
            throw new AssertionError("303 expected, not " + redirect.status() + "\n" + redirect.body());
        }
        return get(redirect.header("Location").orElseThrow());
    }

    /** Sends a form with one field and one file. */
    public Answer upload(String path, String subject, String fileName, String content) {
        String boundary = "----willow";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"subject\"\r\n\r\n" + subject
                + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                Map.of("Content-Type", "multipart/form-data; boundary=" + boundary, "Sec-Fetch-Site", "same-origin"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Answer send(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> moreHeaders) {
        HttpResponse<String> response =
                exchange(method, path, body, moreHeaders, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> exchange(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            Map<String, String> moreHeaders,
            HttpResponse.BodyHandler<T> reader) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + PortalServer.ofThisRun().httpPort() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body)
                .setHeader("Host", host + ":" + PortalServer.ofThisRun().httpPort());
        headers.forEach(request::setHeader);
        moreHeaders.forEach(request::setHeader);
        try {
            return client.send(request.build(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
