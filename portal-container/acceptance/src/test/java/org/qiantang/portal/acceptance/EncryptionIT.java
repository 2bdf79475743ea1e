// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.acceptance.server.OwnPortal;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.RawAnswer;
import org.qiantang.portal.acceptance.server.SecureClient;
import org.qiantang.portal.testkit.Authority;

/** A portal with encrypted connections, which the command has made a key for. */
@PortalTest
class EncryptionIT {
    private static final String SITE = "www.hangzhou.example";

    private static final Authority AUTHORITY = new Authority("CN=City CA, C=CN", Instant.now());

    @TempDir
    static Path data = Path.of("");

    private static Optional<OwnPortal> portal = Optional.empty();
    private static Optional<SecureClient> client = Optional.empty();
    private static String password = "";
    private static int certificatePort;

    @BeforeAll
    static void start() {
        int https = OwnPortal.freePort();
        OwnPortal own = new OwnPortal(data);
        portal = Optional.of(own);
        trust();
        certificatePort = OwnPortal.freePort();
        String said = own.start(
                        "--https-port", String.valueOf(https), "--certificate-port", String.valueOf(certificatePort))
                .text();
        assertThat(said).contains("https://localhost:" + https + "/");
        password = Pattern.compile("admin +one-time password: (\\S+)")
                .matcher(said)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
        client = Optional.of(new SecureClient(data, https, null));
    }

    /** The authority may sign certificates of people. */
    private static void trust() {
        try {
            Path trusted = Files.createDirectories(data.resolve("certificates/trusted"));
            Files.writeString(trusted.resolve("city.pem"), Authority.pem(AUTHORITY.certificate()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        portal.ifPresent(OwnPortal::stop);
    }

    private static SecureClient client() {
        return client.orElseThrow();
    }

    @Test
    void pages_come_encrypted_and_browsers_are_told_to_stay() {
        RawAnswer page = client().get(SITE, "/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(client().protocol()).isEqualTo("TLSv1.3");
        assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(Jsoup.parse(page.body()).select("link[rel=canonical]").attr("href"))
                .startsWith("https://" + SITE);
        assertThat(client().get("localhost", "/").header("Strict-Transport-Security"))
                .as("a developer's machine")
                .isEmpty();
    }

    @Test
    @DisplayName("A08: a host that no site has is misdirected, encrypted or not")
    void unknown_hosts() {
        RawAnswer answer = client().get("evil.example", "/");

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer.body()).doesNotContain("evil");
    }

    @Test
    @DisplayName(
            "C02: the session's cookie is of this host alone, and one that a neighbour has planted is not looked at")
    void the_cookie() {
        RawAnswer form =
                client().post(SITE, "/_sign-in", "name=admin&password=" + password, "Cookie: JSESSIONID=planted");

        assertThat(Jsoup.parse(form.body()).select("#new-password")).hasSize(1);
        String cookie = form.header("Set-Cookie");
        assertThat(cookie)
                .startsWith("__Host-JSESSIONID=")
                .doesNotContain("planted")
                .containsIgnoringCase("; path=/")
                .containsIgnoringCase("; secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax")
                .doesNotContainIgnoringCase("domain");

        String value = cookie.substring(0, cookie.indexOf(';'));
        String choice = "new-password=short&new-password-again=short";
        assertThat(client().post(SITE, "/_sign-in", choice, "Cookie: JSESSIONID=planted; " + value)
                        .body())
                .as("the step goes on in the same session")
                .contains("new-password-mistake");
        RawAnswer plain = client().post(SITE, "/_sign-in", choice, "Cookie: " + value.substring("__Host-".length()));
        assertThat(Jsoup.parse(plain.body()).select("#password"))
                .as("the plain name opens nothing")
                .hasSize(1);
    }

    @Test
    void programs_of_the_machine_speak_plainly() {
        OwnPortal own = portal.orElseThrow();

        assertThat(own.command("status").exitCode()).isZero();
        assertThat(own.command("site", "list").text()).contains("main");
    }
}
