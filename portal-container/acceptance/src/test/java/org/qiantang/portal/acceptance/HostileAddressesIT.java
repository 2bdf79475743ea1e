// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.hostile.HostileReport;
import org.qiantang.portal.acceptance.hostile.HostileRequest;
import org.qiantang.portal.acceptance.hostile.HostileRequests;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.RawAnswer;
import org.qiantang.portal.acceptance.server.RawRequest;

/** Addresses that nobody sends who means well are refused at once, tell nothing and change nothing. */
@PortalTest
class HostileAddressesIT {
    private static final List<HostileRequest> REQUESTS = HostileRequests.list();
    private static final int FEWEST = 300;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** What only the inside knows: traces, names of classes, products, folders. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|\\bat [a-z.]+\\(|\\bjava[.x]|jakarta\\.|org\\.(?!w3)|undertow|wildfly|jboss|\\bweld\\b|eclipselink|derby|jastow|JSPG\\d|UT\\d{5}|/root/|/home/|server\\.log");

    /** Written when something fails that nobody has foreseen; other tests may leave incidents of portlets. */
    private static final Pattern ERROR =
            Pattern.compile("UT005071|UT005023|UT015005|web\\.ErrorPages\\b.*incident .*(/guard|/_sign-in|/nothing)");

    private static final Pattern UNESCAPED = Pattern.compile("<hostile|[\"']hostile");

    private final Citizen citizen = Citizen.visiting(HostileRequest.SITE);

    @Deployment(name = "spy", testable = false)
    static WebArchive spy() {
        return Applications.spy();
    }

    @BeforeAll
    static void import_the_site() {
        Administration.importSite("gate.yaml");
    }

    @BeforeEach
    void the_portlets_are_there() {
        assertThat(citizen.get("/guard").text("w_spy_preference")).isEqualTo("no");
    }

    @Test
    @DisplayName("A03–A10: hostile addresses are refused at once, tell nothing and reach no portlet")
    void refused() throws IOException {
        assertThat(REQUESTS).hasSizeGreaterThan(FEWEST);
        State before = State.now();
        HostileReport report = new HostileReport();
        List<String> complaints = new ArrayList<>();

        for (HostileRequest request : REQUESTS) {
            if (request.isHarmless()) continue;
            RawAnswer answer = RawRequest.send(request.bytes());
            report.add(request, answer);
            complaints.addAll(complaints(request, answer));
        }

        report.write(PortalServer.ofThisRun().data().resolveSibling("hostile-refused.txt"));
        assertThat(complaints).isEmpty();
        assertThat(State.now()).isEqualTo(before);
    }

    @Test
    @DisplayName("A07: what looks strange and means nothing changes nothing and appears escaped")
    void harmless() throws IOException {
        State before = State.now();
        HostileReport report = new HostileReport();
        List<String> complaints = new ArrayList<>();

        for (HostileRequest request : REQUESTS) {
            if (!request.isHarmless()) continue;
            RawAnswer answer = RawRequest.send(request.bytes());
            report.add(request, answer);
            complaints.addAll(complaints(request, answer));
        }

        report.write(PortalServer.ofThisRun().data().resolveSibling("hostile-harmless.txt"));
        assertThat(complaints).isEmpty();
        assertThat(State.now().withoutReading()).isEqualTo(before.withoutReading());
    }

    private static List<String> complaints(HostileRequest request, RawAnswer answer) {
        List<String> complaints = new ArrayList<>();
        if (!request.expected().contains(answer.status())) {
            complaints.add("answered with " + answer.status() + " instead of " + request.expected());
        }
        String all = String.join("\n", answer.headers()) + "\n" + answer.body();
        var inside = INSIDE.matcher(withoutEcho(request, all));
        if (inside.find()) complaints.add("tells of the inside: " + inside.group());
        if (answer.header("Content-Type").startsWith("text/html")) {
            var unescaped = UNESCAPED.matcher(answer.body());
            if (unescaped.find()) complaints.add("repeats what was sent: " + unescaped.group());
        }
        if (!answer.header("Set-Cookie").isEmpty()) complaints.add("sets " + answer.header("Set-Cookie"));
        // The server's reader of requests refuses some before anything of ours is asked; these have no content.
        boolean guarded = answer.header("X-Content-Type-Options").equals("nosniff");
        boolean bare = answer.header("Content-Type").isEmpty()
                && (answer.body().isEmpty() || answer.header("Content-Length").equals("0"));
        if (!guarded && !bare) complaints.add("has no X-Content-Type-Options: " + answer);
        if (answer.header("Location").contains("evil.example/")
                && !answer.header("Location").startsWith("/")) {
            complaints.add("leads to " + answer.header("Location"));
        }
        if (answer.nanos() > LONGEST.toNanos()) complaints.add("took " + answer.millis() + " ms");
        return complaints.stream()
                .map(complaint -> request + "\n    " + complaint)
                .toList();
    }

    /** Addresses that name such things themselves may come back, escaped. */
    private static String withoutEcho(HostileRequest request, String answer) {
        boolean named = INSIDE.matcher(request.target() + request.headers()).find();
        return named ? "" : answer;
    }

    @Test
    @DisplayName("A05: a token opens the action of one window of one page of one site, and no other")
    void tokens() {
        State before = State.now();
        String action = citizen.get("/guard").link("w_spy_change");
        String token = action.replaceFirst(".*_token=([^&]*).*", "$1");
        assertThat(token).hasSizeGreaterThan(20);

        for (String address : List.of(
                "/guard?_action=second&_token=" + token,
                "/other?_action=elsewhere&_token=" + token,
                "/things/tree?_action=thing&_token=" + token,
                "/guard?_action=spy&_token=" + token.toLowerCase(java.util.Locale.ROOT),
                "/guard?_action=spy&_token=" + token + "=",
                "/guard?_action=spy&_token=" + token.substring(1))) {
            assertThat(citizen.post(address, Map.of("a", "b"), Map.of()).status())
                    .as(address)
                    .isEqualTo(403);
        }
        // A browser that says where it comes from is believed, whatever token it brings.
        assertThat(citizen.post(action, Map.of("a", "b"), Map.of("Sec-Fetch-Site", "cross-site"))
                        .status())
                .isEqualTo(403);
        assertThat(State.now().withoutReading()).isEqualTo(before.withoutReading());
    }

    @Test
    void an_answer_to_HEAD_is_that_to_GET_without_its_content() {
        for (String address : List.of(
                "/guard",
                "/nothing",
                "/guard?spy:mode=edit",
                "/guard?_window=nobody",
                "/guard?a=%ff",
                "/_sign-out",
                "/theme/nothing",
                "/robots.txt")) {
            RawAnswer get = RawRequest.send(HostileRequest.get("", address).bytes());
            RawAnswer head = RawRequest.send(
                    new String(HostileRequest.get("", address).bytes(), java.nio.charset.StandardCharsets.ISO_8859_1)
                            .replaceFirst("^GET", "HEAD")
                            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

            assertThat(head.status()).as(address).isEqualTo(get.status());
            assertThat(head.body()).as(address).isEmpty();
            for (String header : List.of(
                    "Content-Type", "Content-Length", "X-Content-Type-Options", "Content-Security-Policy", "Allow")) {
                assertThat(head.header(header)).as(address + ": " + header).isEqualTo(get.header(header));
            }
        }
    }

    @Test
    void a_portlet_gets_null_for_a_parameter_without_a_value() {
        Answer page = citizen.get("/guard?thing&spy.a&spy.b=&spy.b");

        assertThat(page.text("w_spy_parameters")).isEqualTo("a=[null] b=[, null] thing=[null]");
        assertThat(citizen.get("/guard?_resource=spy&spy!a&c").body()).startsWith("a=[null] c=[null] ");
    }

    @Test
    void nothing_of_all_this_is_an_error_of_the_portal() throws IOException {
        for (HostileRequest request : REQUESTS) RawRequest.send(request.bytes());

        try (var lines = Files.lines(PortalServer.ofThisRun().log())) {
            assertThat(lines.filter(line -> ERROR.matcher(line).find())).isEmpty();
        }
    }

    /** What could have been changed: the sites as they are stored, and what the spy has noticed. */
    private record State(Map<String, String> sites, Map<String, String> calls) {
        static State now() {
            Map<String, String> sites = new LinkedHashMap<>();
            for (String site : List.of("main", "gate")) {
                sites.put(
                        site,
                        Administration.get("/_admin/sites/" + site + "/blueprint")
                                .body());
            }
            Map<String, String> calls = new TreeMap<>();
            Citizen.visiting(HostileRequest.SITE)
                    .get("/test-spy/calls")
                    .body()
                    .lines()
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        calls.put(line.substring(0, equals), line.substring(equals + 1));
                    });
            return new State(sites, calls);
        }

        /** Nobody is harmed by being read. */
        State withoutReading() {
            Map<String, String> changing = new TreeMap<>(calls);
            changing.keySet().removeAll(List.of("render", "header", "resource", "resource by GET"));
            return new State(sites, changing);
        }
    }
}
