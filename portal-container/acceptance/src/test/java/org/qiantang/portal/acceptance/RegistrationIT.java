// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.Mailbox;
import org.qiantang.portal.acceptance.server.Mailbox.Mail;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.RawAnswer;
import org.qiantang.portal.acceptance.server.RawRequest;

/** Citizens make themselves accounts, and get back to them when they have lost the password. */
@PortalTest
class RegistrationIT {
    private static final String QUAY = "quay.localhost";
    private static final String GOOD = "ferries cross at dawn";
    private static final String BETTER = "lanterns over the water";

    private final Citizen citizen = Citizen.visiting(QUAY);

    @BeforeAll
    static void import_the_sites() {
        Administration.importSite("town.yaml");
        Administration.importSite("quay.yaml");
    }

    private static Map<String, String> application(String mail) {
        return Map.of("display-name", "苏小小", "mail", mail, "consent", "yes");
    }

    private static Map<String, String> choice(Mail mail, String name, String password) {
        return Map.of("token", mail.token(), "name", name, "new-password", password, "new-password-again", password);
    }

    private Mail register(String name) {
        Mailbox mailbox = Mailbox.of(name + "@quay.example");
        assertThat(citizen.post("/_register", application(name + "@quay.example"))
                        .status())
                .isEqualTo(303);
        Mail mail = mailbox.await(1);
        assertThat(citizen.post("/_confirm", choice(mail, name, GOOD)).status()).isEqualTo(303);
        return mail;
    }

    private void assertSignedIn(String name, String password) {
        Citizen other = Citizen.visiting(QUAY);
        assertThat(other.signIn(name, password, "/").status()).isEqualTo(303);
        assertThat(other.get("/").html().select(".person-bar-name strong").text())
                .isEqualTo(name);
    }

    // ------------------------------------------------------------------ registration

    @Test
    void a_citizen_registers_confirms_and_signs_in() {
        String link =
                citizen.get("/_sign-in").html().select("a[href=/_register]").attr("href");
        Answer form = citizen.get(link);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.meta("robots")).contains("noindex");
        assertThat(form.html().select("input[name=consent][checked]")).isEmpty();

        Answer sent = citizen.post(link, application("su@quay.example"));
        assertThat(sent.header("Location")).contains("/_register?sent=yes");
        assertThat(citizen.get("/_register?sent=yes").html().select("h1").text())
                .isEqualTo("请查看您的邮箱");
        Mail mail = Mailbox.of("su@quay.example").await(1);
        assertThat(mail.subject()).contains("码头");
        assertThat(mail.link())
                .startsWith("http://quay.localhost:" + PortalServer.ofThisRun().httpPort() + "/_confirm?token=");
        assertThat(mail.html()).contains("_confirm?token");
        assertThat(citizen.signIn("su.xiaoxiao", GOOD, "/").status())
                .as("before the confirmation")
                .isEqualTo(422);

        for (int i = 0; i < 3; i++) {
            Answer opened = citizen.get(mail.path());
            assertThat(opened.status()).as("opening a link changes nothing").isEqualTo(200);
            assertThat(opened.header("Referrer-Policy")).contains("same-origin");
            assertThat(opened.header("Cache-Control").orElse("")).contains("no-store");
            assertThat(opened.html().select("dd").eachText()).containsExactly("苏小小", "su@quay.example");
        }
        assertThat(citizen.head(mail.path()).status()).isEqualTo(200);
        Answer confirmed = citizen.post("/_confirm", choice(mail, "su.xiaoxiao", GOOD));
        assertThat(confirmed.header("Location")).contains("/_confirm?done=registration");
        assertThat(citizen.get("/_confirm?done=registration").html().select("#go-sign-in"))
                .hasSize(1);
        assertSignedIn("su.xiaoxiao", GOOD);

        assertThat(citizen.get(mail.path()).status()).as("used").isEqualTo(410);
        assertThat(citizen.post("/_confirm", choice(mail, "su.xiaoxiao2", GOOD)).status())
                .as("used")
                .isEqualTo(410);
    }

    @Test
    void a_legal_person_registers_with_its_credit_code() {
        assertThat(citizen.get("/_register?kind=legal-person").html().select("#credit-code"))
                .hasSize(1);
        assertThat(citizen.get("/_register").html().select("#credit-code")).isEmpty();
        Map<String, String> wrong = Map.of(
                "kind",
                "legal-person",
                "display-name",
                "龙井茶行",
                "mail",
                "tea@quay.example",
                "consent",
                "yes",
                "credit-code",
                "91330100MA2CFX5E01");
        Answer refused = citizen.post("/_register", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] a").eachAttr("href")).containsExactly("#credit-code");
        assertThat(refused.html().select("#display-name").attr("value")).isEqualTo("龙井茶行");

        Map<String, String> right = new java.util.HashMap<>(wrong);
        right.put("credit-code", "91330100ma2cfx5e08");
        assertThat(citizen.post("/_register", right).status()).isEqualTo(303);
        Mail mail = Mailbox.of("tea@quay.example").await(1);
        assertThat(citizen.post("/_confirm", choice(mail, "longjing", GOOD)).status())
                .isEqualTo(303);
        assertSignedIn("longjing", GOOD);
    }

    @Test
    void what_is_wrong_is_told_beside_the_field() {
        Answer nothing = citizen.post("/en/_register", Map.of("display-name", "", "mail", "no address"));

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.html().select("[role=alert] a").eachAttr("href"))
                .containsExactly("#display-name", "#mail", "#consent");
        assertThat(nothing.html().select("#mail").attr("aria-describedby")).contains("mail-mistake");
        assertThat(nothing.html().select("#mail-mistake").text()).contains("name@example.com");
        assertThat(nothing.html().select("#mail").attr("value")).isEqualTo("no address");
    }

    @Test
    void names_and_passwords_are_checked_and_the_link_stays_good() {
        register("lodger1");
        citizen.post("/_register", application("lodger2@quay.example"));
        Mail mail = Mailbox.of("lodger2@quay.example").await(1);

        Answer taken = citizen.post("/_confirm", choice(mail, "Lodger1", "woaini1314"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.html().select("[role=alert] a").eachAttr("href")).containsExactly("#name", "#new-password");
        assertThat(taken.html().select("input[type=password]").eachAttr("value"))
                .isEmpty();
        Map<String, String> unlike = new java.util.HashMap<>(choice(mail, "lodger2", GOOD));
        unlike.put("new-password-again", BETTER);
        assertThat(citizen.post("/_confirm", unlike)
                        .html()
                        .select("[role=alert] a")
                        .eachAttr("href"))
                .containsExactly("#new-password-again");

        assertThat(citizen.post("/_confirm", choice(mail, "lodger2", GOOD)).status())
                .isEqualTo(303);
    }

    @Test
    void nobody_learns_which_mail_addresses_are_registered() {
        register("known");

        Answer known = citizen.post("/_register", application("known@quay.example"));
        Answer unknown = citizen.post("/_register", application("unknown@quay.example"));

        assertAlike(known, unknown);
        assertThat(Mailbox.of("unknown@quay.example").await(1).path()).startsWith("/_confirm?token=");
        Mail told = Mailbox.of("known@quay.example").await(2);
        assertThat(told.subject()).contains("已注册");
        assertThat(told.text()).contains("known").doesNotContain("苏小小");
        assertThat(told.path()).isEqualTo("/_reset");
    }

    private static void assertAlike(Answer one, Answer other) {
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.body()).isEqualTo(other.body());
        Map<String, ?> headers = new java.util.TreeMap<>(one.headers().map());
        headers.remove("date");
        Map<String, ?> others = new java.util.TreeMap<>(other.headers().map());
        others.remove("date");
        assertThat(headers).isEqualTo(others);
    }

    @Test
    void a_new_site_lets_nobody_register() {
        Citizen visitor = Citizen.visiting("town.localhost");

        assertThat(visitor.get("/_register").status()).isEqualTo(404);
        assertThat(visitor.post("/_register", application("visitor@quay.example"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/_sign-in").body()).doesNotContain("/_register");
    }

    @Test
    void a_machine_that_fills_in_every_field_gets_the_same_answer_and_no_mail() {
        Map<String, String> form = new java.util.HashMap<>(application("machine@quay.example"));
        form.put("website", "http://evil.example");
        Answer machine = citizen.post("/_register", form);
        Answer person = citizen.post("/_register", application("person@quay.example"));

        assertAlike(machine, person);
        Mailbox.of("person@quay.example").await(1);
        assertThat(Mailbox.of("machine@quay.example").mails()).isEmpty();
    }

    // ------------------------------------------------------------------ a lost password

    @Test
    void who_has_lost_the_password_chooses_another_and_all_sessions_end() {
        register("loser");
        Citizen signedIn = Citizen.visiting(QUAY);
        signedIn.signIn("loser", GOOD, "/");
        assertThat(signedIn.get("/").body()).contains("loser");

        String form = citizen.get("/_sign-in").html().select("a[href=/_reset]").attr("href");
        assertThat(citizen.post(form, Map.of("name", "LOSER@quay.example")).header("Location"))
                .contains("/_reset?sent=yes");
        Mail mail = Mailbox.of("loser@quay.example").await(2);
        assertThat(citizen.get(mail.path()).html().select("#name").attr("value"))
                .isEqualTo("loser");
        assertThat(signedIn.get("/").body())
                .as("opening a link changes nothing")
                .contains("loser");
        assertThat(citizen.post("/_password", choice(mail, "", "short")).status())
                .isEqualTo(422);
        Answer chosen = citizen.post("/_password", choice(mail, "", BETTER));

        assertThat(chosen.header("Location")).contains("/_password?done=yes");
        assertThat(signedIn.get("/").body()).doesNotContain("loser");
        assertThat(citizen.signIn("loser", GOOD, "/").status()).isEqualTo(422);
        assertSignedIn("loser", BETTER);
        assertThat(Mailbox.of("loser@quay.example").await(3).subject()).contains("密码已更改");
        assertThat(citizen.get(mail.path()).status()).isEqualTo(410);
        assertThat(citizen.post("/_password", choice(mail, "", GOOD)).status()).isEqualTo(410);
        assertSignedIn("loser", BETTER);
    }

    @Test
    void nobody_learns_who_has_an_account() {
        register("somebody");
        for (String[] pair :
                new String[][] {{"somebody", "nobody-at-all"}, {"somebody@quay.example", "nobody-at-all@quay.example"}
                }) {
            assertAlike(
                    citizen.post("/_reset", Map.of("name", pair[0])), citizen.post("/_reset", Map.of("name", pair[1])));
        }
        Mailbox.of("somebody@quay.example").await(3);
        assertThat(Mailbox.of("nobody-at-all@quay.example").mails()).isEmpty();
    }

    @Test
    void a_newer_link_makes_the_older_one_void_and_one_link_does_not_do_for_another_thing() {
        register("twice");
        citizen.post("/_reset", Map.of("name", "twice"));
        Mail older = Mailbox.of("twice@quay.example").await(2);
        citizen.post("/_reset", Map.of("name", "twice"));
        Mail newer = Mailbox.of("twice@quay.example").await(3);

        assertThat(citizen.get(older.path()).status()).isEqualTo(410);
        assertThat(citizen.get("/_confirm?token=" + newer.token()).status()).isEqualTo(410);
        assertThat(citizen.post("/_confirm", choice(newer, "another", GOOD)).status())
                .isEqualTo(410);
        assertThat(citizen.get(newer.path()).status()).isEqualTo(200);
    }

    @Test
    void where_no_mail_can_be_sent_people_are_told_whoever_they_ask_for() throws IOException {
        register("unlucky");
        Path outbox = PortalServer.ofThisRun().data().resolve("outbox");
        Path aside = outbox.resolveSibling("outbox-aside");
        Files.move(outbox, aside);
        Files.writeString(outbox, "no folder");
        try {
            for (String name : new String[] {"unlucky", "nobody-at-all"}) {
                Answer answer = citizen.post("/_reset", Map.of("name", name));
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.html().select("[role=alert]").text()).contains("目前无法发送邮件");
            }
            assertThat(citizen.post("/_register", application("unlucky2@quay.example"))
                            .status())
                    .isEqualTo(503);
            assertThat(citizen.get("/").status()).isEqualTo(200);
        } finally {
            Files.delete(outbox);
            Files.move(aside, outbox);
        }
    }

    // ------------------------------------------------------------------ attacks

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "%00", "..%2f..%2f", "%3Cscript%3E", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void guessed_links_open_nothing(String token) {
        for (String page : new String[] {"/_confirm", "/_password"}) {
            Answer answer = citizen.get(page + "?token=" + token);
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.body()).doesNotContain("<script>");
        }
    }

    /** What the request says of its host must not come into the mail of somebody else. */
    @Test
    void a_link_leads_to_the_site_whatever_the_request_says() {
        register("victim");
        int port = PortalServer.ofThisRun().httpPort();
        String usual = "http://quay.localhost:" + port + "/_password?token=";

        assertThat(ask("evil.example", "", "victim").status()).isEqualTo(421);
        assertThat(ask("quay.localhost.evil.example", "", "victim").status()).isEqualTo(421);
        ask(
                QUAY,
                "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nX-Host: evil.example\r\n",
                "victim");
        assertThat(Mailbox.of("victim@quay.example").await(2).link()).startsWith(usual);
        ask(QUAY + ":6666", "", "victim");
        assertThat(Mailbox.of("victim@quay.example").await(3).link()).startsWith(usual);
        register("victim2");
        RawRequest.send(request("POST http://evil.example/_reset", QUAY, "", "victim2"));
        assertThat(Mailbox.of("victim2@quay.example").mails())
                .allSatisfy(mail -> assertThat(mail.link()).startsWith("http://quay.localhost:" + port + "/"));
    }

    @Test
    void one_network_asks_for_ten_mails_a_minute() {
        for (int i = 0; i < 10; i++)
            assertThat(RawRequest.sendFrom("127.0.0.77", request("POST /_reset", QUAY, "", "nobody" + i))
                            .status())
                    .isEqualTo(303);

        RawAnswer late = RawRequest.sendFrom("127.0.0.77", request("POST /_reset", QUAY, "", "nobody"));

        assertThat(late.status()).isEqualTo(429);
        assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1, 7);
        assertThat(late.body()).contains("申请次数过多");
        assertThat(RawRequest.sendFrom("127.0.0.78", request("POST /_reset", QUAY, "", "nobody"))
                        .status())
                .isEqualTo(303);
    }

    private static RawAnswer ask(String host, String moreHeaders, String name) {
        return RawRequest.send(request("POST /_reset", host, moreHeaders, name));
    }

    private static byte[] request(String line, String host, String moreHeaders, String name) {
        String body = "name=" + name;
        return (line + " HTTP/1.1\r\nHost: " + host + "\r\n" + moreHeaders
                        + "Sec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Test
    void other_sites_send_none_of_the_forms() {
        for (String path : new String[] {"/_register", "/_reset", "/_confirm", "/_password"}) {
            Map<String, String> form = application("forced@quay.example");
            assertThat(citizen.post(path, form, Map.of("Sec-Fetch-Site", "cross-site"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(citizen.post(path, form, Map.of("Origin", "http://evil.example"))
                            .status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(citizen.post(path, form, Map.of()).status()).as(path).isEqualTo(403);
        }
        assertThat(Mailbox.of("forced@quay.example").mails()).isEmpty();
    }

    @Test
    void a_browser_that_names_no_origin_shows_that_it_has_read_the_form() {
        String token =
                citizen.get("/_register").html().select("input[name=_token]").attr("value");
        Map<String, String> form = new java.util.HashMap<>(application("old-browser@quay.example"));
        form.put("_token", token);

        assertThat(citizen.post("/_register", form, Map.of()).status()).isEqualTo(303);
    }

    @Test
    void what_people_type_is_shown_as_text() {
        String script = "\"><script>alert(1)</script>";
        Answer form = citizen.post("/_register", Map.of("display-name", script, "mail", script));
        assertThat(form.body()).doesNotContain("<script>alert");
        assertThat(citizen.post("/_reset", Map.of("name", " ")).status()).isEqualTo(422);

        citizen.post("/_register", Map.of("display-name", script, "mail", "script@quay.example", "consent", "yes"));
        Mail mail = Mailbox.of("script@quay.example").await(1);
        assertThat(mail.html()).doesNotContain("script>");
        assertThat(citizen.get(mail.path()).body()).doesNotContain("<script>alert");
    }
}
