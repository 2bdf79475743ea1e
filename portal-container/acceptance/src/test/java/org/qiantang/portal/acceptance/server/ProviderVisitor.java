// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody's browser at the identity provider. */
public final class ProviderVisitor {
    private final HttpClient client = HttpClient.newHttpClient();

    /** By name. Java sends no cookie that is for encrypted connections only to this machine; browsers do. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /**
     * Signs in there.
     *
     * @param address where the portal has sent the browser
     * @return path and query that the provider sends it back to
     */
    public String signIn(String address, String name) {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(address)));
        if (page.statusCode() == 302) return back(page); // signed in there already
        Element form = Jsoup.parse(page.body()).getElementById("kc-form-login");
        if (form == null) throw new AssertionError(page.statusCode() + " " + page.body());
        String body =
                "username=" + name + "&password=" + URLEncoder.encode(ProviderServer.PASSWORD, StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() != 302) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return back(answer);
    }

    private static String back(HttpResponse<String> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return location.getRawPath() + "?" + location.getRawQuery();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String line : answer.headers().allValues("Set-Cookie")) {
                HttpCookie cookie = HttpCookie.parse(line).get(0);
                cookies.put(cookie.getName(), cookie.getValue());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
