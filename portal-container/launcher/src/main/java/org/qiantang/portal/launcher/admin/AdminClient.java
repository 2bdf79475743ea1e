// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.admin;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Talks to a running portal under {@code /_admin}. */
public final class AdminClient {
    /** A portal with encrypted connections sends the readers of its sites there. */
    private static final int PERMANENT_REDIRECT = 308;

    private static final int OK = 200;
    private static final int CREATED = 201;

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PATIENCE_WITH_A_LONG_LOG = Duration.ofHours(1);
    private static final Duration PATIENCE_OF_A_LOOK = Duration.ofSeconds(10);

    private final URI portal;
    private final String token;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    public AdminClient(URI portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    public boolean isUp() {
        return findHealth().filter(Health::isUp).isPresent();
    }

    /** Empty when nobody answers, or not in the way the portal does. */
    public Optional<Health> findHealth() {
        return look("/_admin/health").filter(AdminClient::isDone).flatMap(this::health);
    }

    private Optional<Health> health(HttpResponse<String> response) {
        try {
            return Optional.ofNullable(json.readValue(response.body(), Health.class));
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    public boolean isHomePageThere() {
        return look("/")
                .filter(answer -> isDone(answer) || answer.statusCode() == PERMANENT_REDIRECT)
                .isPresent();
    }

    private Optional<HttpResponse<String>> look(String path) {
        var request = HttpRequest.newBuilder(portal.resolve(path))
                .timeout(PATIENCE_OF_A_LOOK)
                .build();
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException nobodyThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    public List<CataloguePortlet> listPortlets() {
        return read(get("/portlets"), new TypeReference<>() {});
    }

    /** As the portal has them: this command only shows them. */
    public List<JsonNode> listSites() {
        return read(get("/sites"), new TypeReference<>() {});
    }

    /** The names that certificates must be made out for; of all sites, or of one. */
    public List<JsonNode> listCertificateNames(Optional<String> site) {
        String query = site.map(key -> "?" + form(Map.of("site", key))).orElse("");
        return read(get("/sites/names" + query), new TypeReference<>() {});
    }

    /** The blueprint of a site, YAML. */
    public String exportSite(String key) {
        return get("/sites/" + key + "/blueprint");
    }

    /** Gives the portal a blueprint; returns what is wrong with it, nothing if it was taken. */
    public List<BlueprintProblem> importSite(byte[] blueprint, boolean replacePreferences) {
        String path = replacePreferences ? "/sites?replacePreferences=true" : "/sites";
        var request =
                request(path).header("Content-Type", "application/yaml").PUT(BodyPublishers.ofByteArray(blueprint));
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() == 422) return problems(response.body());
        check(response);
        return List.of();
    }

    /** Has the portal make a site of a template; returns what is wrong with the wish, nothing if the site is there. */
    public List<WishProblem> generateSite(JsonNode wish) {
        HttpResponse<String> response = send(request("/sites/generated")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wish.toString()))
                .build());
        if (response.statusCode() == 422) {
            Map<String, List<WishProblem>> answer = read(response.body(), new TypeReference<>() {});
            return answer.getOrDefault("problems", List.of());
        }
        check(response);
        return List.of();
    }

    /** The signed bundle of a site, ZIP. */
    public byte[] exportBundle(String key) {
        HttpResponse<byte[]> response = send(request("/bundles/" + key).GET().build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            String reason = firstLine(new String(response.body(), StandardCharsets.UTF_8));
            throw new CommandFailedException(
                    ExitCode.REFUSED, "refused", response.uri().getPath(), response.statusCode(), reason);
        }
        return response.body();
    }

    /** Gives the portal a bundle. */
    public BundleAnswer importBundle(byte[] bundle) {
        HttpResponse<String> response = send(request("/bundles")
                .header("Content-Type", "application/zip")
                .PUT(BodyPublishers.ofByteArray(bundle))
                .build());
        if (response.statusCode() != 422) check(response);
        return read(response.body(), new TypeReference<>() {});
    }

    private List<BlueprintProblem> problems(String body) {
        Map<String, List<BlueprintProblem>> answer = read(body, new TypeReference<>() {});
        return answer.getOrDefault("problems", List.of());
    }

    /** What is wrong with a theme package that a site is to have; nothing if it is good. */
    public List<ThemeProblem> checkTheme(String site, byte[] zip) {
        return putTheme(site, "dry=true", zip);
    }

    /** Gives a site a theme package; returns what is wrong with it, nothing if it was taken. */
    public List<ThemeProblem> uploadTheme(String site, byte[] zip, boolean activate) {
        return putTheme(site, "activate=" + activate, zip);
    }

    private List<ThemeProblem> putTheme(String site, String query, byte[] zip) {
        String path = "/themes/" + URLEncoder.encode(site, StandardCharsets.UTF_8) + "?" + query;
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/zip")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .PUT(BodyPublishers.ofByteArray(zip))
                .build());
        if (response.statusCode() == 422 && response.body().contains("\"message\"")) {
            Map<String, List<ThemeProblem>> answer = read(response.body(), new TypeReference<>() {});
            return answer.getOrDefault("problems", List.of());
        }
        check(response);
        return List.of();
    }

    /** Sends records, one JSON object a line; returns an answer for each. */
    public List<ImportAnswer> importRecords(ImportTarget target, BodyPublisher records) {
        var request = request(target.path())
                .header("Content-Type", "application/x-ndjson")
                .POST(records);
        HttpResponse<String> response = send(request.build());
        check(response);
        return response.body()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> read(line, new TypeReference<ImportAnswer>() {}))
                .toList();
    }

    /**
     * Has a portal that lives only to be measured fill itself and measure what only it can.
     *
     * @param what {@code permissions} or {@code sites}
     */
    public JsonNode measure(String what) {
        HttpResponse<String> response = send(request("/measure/" + what)
                .timeout(PATIENCE_WITH_A_LONG_LOG)
                .POST(BodyPublishers.noBody())
                .build());
        check(response);
        return read(response.body(), new TypeReference<>() {});
    }

    /** The tokens of an account, without their secrets. */
    public List<JsonNode> listTokens(String account) {
        return read(get("/tokens?" + form(Map.of("account", account))), new TypeReference<>() {});
    }

    /** A new token, with its secret. */
    public JsonNode issueToken(String account, String label, Instant expires) {
        String form = form(Map.of("account", account, "label", label, "expires", expires.toString()));
        HttpResponse<String> response = send(request("/tokens")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        check(response);
        return read(response.body(), new TypeReference<>() {});
    }

    public void revokeToken(String number) {
        String path = "/tokens/" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        check(send(request(path).DELETE().build()));
    }

    /** The certificates that an account is known by. */
    public List<JsonNode> listCertificates(String account) {
        return read(get("/certificates?" + form(Map.of("account", account))), new TypeReference<>() {});
    }

    /** Lets an account sign in with a certificate. */
    public JsonNode addCertificate(String account, String pem, boolean thisOneOnly) {
        String form = form(Map.of("account", account, "pem", pem, "thisOneOnly", String.valueOf(thisOneOnly)));
        HttpResponse<String> response = send(request("/certificates")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        check(response);
        return read(response.body(), new TypeReference<>() {});
    }

    public void removeCertificate(long id) {
        check(send(request("/certificates/" + id).DELETE().build()));
    }

    /** Why somebody may or may not do something: decision, summary and steps. */
    public JsonNode explain(Map<String, String> question) {
        return read(get("/explain?" + form(question)), new TypeReference<>() {});
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Has the portal check its whole audit log. */
    public JsonNode verifyAudit() {
        HttpResponse<String> response = send(request("/audit/verify")
                .timeout(PATIENCE_WITH_A_LONG_LOG)
                .POST(BodyPublishers.noBody())
                .build());
        check(response);
        return read(response.body(), new TypeReference<>() {});
    }

    public void acceptAuditClock() {
        check(send(request("/audit/clock").POST(BodyPublishers.noBody()).build()));
    }

    private String get(String path) {
        HttpResponse<String> response = send(request(path).GET().build());
        check(response);
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve("/_admin" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.NO_ANSWER, "noAnswer", portal, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailedException(ExitCode.NO_ANSWER, "noAnswer", portal, "interrupted");
        }
    }

    private void check(HttpResponse<String> response) {
        if (isDone(response)) return;
        String path = response.uri().getPath();
        throw new CommandFailedException(
                ExitCode.REFUSED, "refused", path, response.statusCode(), firstLine(response.body()));
    }

    private static String firstLine(String body) {
        if (body.startsWith("<")) return "-"; // the server's own page, made for browsers
        return body.lines()
                .findFirst()
                .map(line -> line.substring(0, Math.min(200, line.length())))
                .orElse("");
    }

    private static boolean isDone(HttpResponse<?> response) {
        return response.statusCode() == OK || response.statusCode() == CREATED;
    }

    private <T> T read(String body, TypeReference<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
