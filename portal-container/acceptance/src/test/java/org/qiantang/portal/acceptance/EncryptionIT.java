// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private static final String PEOPLE_HOST = "people.example";
    private static final String PEOPLE = """
            blueprint: 1
            site:
              key: people
              names: {zh-CN: 人, en: People}
              hosts: [people.example]
              theme: hangzhou
              languages: [zh-CN, en]
            accounts:
              - {name: lin, password: pagoda-of-the-six-harmonies, roles: [editor]}
            pages:
              - {key: home, path: /, title: {zh-CN: 首页, en: Home}, layout: plain}
            """;

    @TempDir
    static Path data = Path.of("");

    private static Optional<OwnPortal> portal = Optional.empty();
    private static Optional<SecureClient> client = Optional.empty();
    private static String password = "";
    private static int certificatePort;
    private static int httpsPort;

    @BeforeAll
    static void start() {
        httpsPort = OwnPortal.freePort();
        OwnPortal own = new OwnPortal(data);
        portal = Optional.of(own);
        trust();
        certificatePort = OwnPortal.freePort();
        String said = own.start(
                        "--https-port",
                        String.valueOf(httpsPort),
                        "--certificate-port",
                        String.valueOf(certificatePort))
                .text();
        assertThat(said).contains("https://localhost:" + httpsPort + "/");
        password = Pattern.compile("admin +one-time password: (\\S+)")
                .matcher(said)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
        client = Optional.of(new SecureClient(data, httpsPort, null));
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
    void a_person_signs_in_with_a_certificate_and_goes_on_at_the_usual_port() throws IOException {
        Authority.Issued lin = AUTHORITY.issue("CN=Lin Hejing, C=CN");
        OwnPortal own = portal.orElseThrow();
        Path people = Files.writeString(data.resolve("people.yaml"), PEOPLE);
        Path pem = Files.writeString(data.resolve("lin.pem"), Authority.pem(lin.certificate()));
        assertThat(own.command("site", "import", people.toString()).exitCode()).isZero();
        SecureClient browser = new SecureClient(data, certificatePort, lin.keyStore());

        RawAnswer nobodys = browser.post(PEOPLE_HOST, "/_certificate", "return=/");
        assertThat(nobodys.status()).isEqualTo(422);
        assertThat(Jsoup.parse(nobodys.body()).select("#certificate li").text()).contains("尚未与任何账号关联");
        assertThat(own.command("certificate", "add", "lin", pem.toString()).exitCode())
                .isZero();

        String link = Jsoup.parse(
                        client().get(PEOPLE_HOST, "/_sign-in?return=/desk").body())
                .select("a[href*=_certificate]")
                .attr("href");
        assertThat(link).isEqualTo("https://" + PEOPLE_HOST + ":" + certificatePort + "/_certificate?return=%2Fdesk");
        RawAnswer page = browser.get(PEOPLE_HOST, "/_certificate?return=%2Fdesk");
        assertThat(page.body()).contains("Lin Hejing");
        assertThat(page.header("Set-Cookie")).as("nothing happens by looking").isEmpty();

        RawAnswer in = browser.post(PEOPLE_HOST, "/_certificate", "return=/desk");
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("https://" + PEOPLE_HOST + ":" + httpsPort + "/desk");
        String cookie = in.headers().stream()
                .filter(line -> line.startsWith("Set-Cookie: __Host-JSESSIONID="))
                .map(line -> line.substring("Set-Cookie: ".length(), line.indexOf(';')))
                .findFirst()
                .orElseThrow();
        assertThat(Jsoup.parse(client().get(PEOPLE_HOST, "/", "Cookie: " + cookie)
                                .body())
                        .select(".person-bar-name strong")
                        .text())
                .as("staff, and no second step is asked for")
                .isEqualTo("lin");

        Files.writeString(data.resolve("certificates/revoked/city.crl"), AUTHORITY.revoke(lin.certificate()));
        RawAnswer revoked = browser.post(PEOPLE_HOST, "/_certificate", "return=/");
        assertThat(Jsoup.parse(revoked.body()).select("#certificate li").text()).contains("已被吊销");
        SecureClient bare = new SecureClient(data, certificatePort, null);
        assertThat(bare.get(PEOPLE_HOST, "/en/_certificate").body()).contains("Your browser has shown no certificate");
        assertThat(client().get(PEOPLE_HOST, "/_certificate").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("C09: secrets stand in no log, no export and no answer")
    void secrets() throws IOException {
        OwnPortal own = portal.orElseThrow();
        String keystore =
                Files.readString(data.resolve("certificates/server.password")).strip();
        String admin = Files.readString(data.resolve("admin.token")).strip();
        String site = own.command("site", "export", "main").text();
        String refused = client().post(SITE, "/_sign-in", "name=admin&password=" + password + "x")
                .body();
        List<String> told = new ArrayList<>(List.of(site, refused, own.log()));
        for (String log : List.of("console.log", "derby.log")) {
            Path file = data.resolve("log").resolve(log);
            if (Files.exists(file)) told.add(Files.readString(file));
        }

        assertThat(told).hasSizeGreaterThan(3).allSatisfy(text -> assertThat(text)
                .doesNotContain(password)
                .doesNotContain(keystore)
                .doesNotContain(admin)
                .doesNotContain("$argon2id$"));
    }

    @Test
    void programs_of_the_machine_speak_plainly() {
        OwnPortal own = portal.orElseThrow();

        assertThat(own.command("status").exitCode()).isZero();
        assertThat(own.command("site", "list").text()).contains("main");
    }
}
