// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.FirstAdministrator;
import org.qiantang.portal.acceptance.server.Mailbox;
import org.qiantang.portal.acceptance.server.OwnPortal;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.ProviderServer;
import org.qiantang.portal.acceptance.server.ProviderVisitor;

/** Signing in by the city's identity provider, which is a Keycloak in a process of its own. */
@PortalTest
class ProviderIT {
    private static final String QUAY = ProviderServer.SITE;
    private static final String GOOD = "ferries cross at dawn";

    private final ProviderServer provider = ProviderServer.ofThisRun();
    private final Citizen citizen = Citizen.visiting(QUAY);

    @BeforeAll
    static void import_the_site() {
        Administration.importSite("quay.yaml");
        Administration.importSite("town.yaml"); // for magnolia, who is an editor there
    }

    @AfterAll
    static void forget_the_provider() {
        ProviderServer.ofThisRun().forget();
    }

    @BeforeEach
    void the_portal_knows_it() {
        provider.tellPortal();
    }

    private static String leave(Citizen person, String path) {
        Answer answer = person.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location").orElseThrow();
    }

    /** Goes there, signs in, comes back. */
    private static Answer visit(Citizen person, String path, String name) {
        return person.get(new ProviderVisitor().signIn(leave(person, path), name));
    }

    private static Map<String, String> hidden(Answer page) {
        Map<String, String> form = new HashMap<>();
        page.html().select("input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        return form;
    }

    private void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.html().select("[role=alert]").text()).contains(sentence);
        assertThat(answer.html().select("#password")).as("the other way in").hasSize(1);
        assertThat(citizen.get("/").html().select("form[action=/_sign-out]")).isEmpty();
    }

    @Test
    void a_citizen_gets_an_account_and_comes_back_without_a_word() {
        assertThat(citizen.get("/_sign-in").text("provider")).isEqualTo("使用“钱塘通”登录");
        assertThat(citizen.get("/en/_sign-in").text("provider")).isEqualTo("Sign in with Qiantang Pass");

        Answer page = visit(citizen, "/en/_provider?return=%2Fen", "newcomer");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("identity")).contains("newcomer");
        assertThat(page.html().select("html").attr("lang")).isEqualTo("en");
        assertThat(page.html().select("#name").val()).isEqualTo("newcomer");

        Map<String, String> form = hidden(page);
        form.putAll(Map.of("name", "newcomer", "display-name", "苏轼"));
        Answer unconsented = citizen.post("/_provider-return", form);
        assertThat(unconsented.status()).isEqualTo(422);
        assertThat(unconsented.html().select("#display-name").val()).isEqualTo("苏轼");
        form.put("consent", "yes");
        form.put("name", "admin");
        assertThat(citizen.post("/_provider-return", form)
                        .html()
                        .select("[role=alert] a")
                        .attr("href"))
                .isEqualTo("#name");
        form.put("name", "newcomer");
        Answer done = citizen.post("/_provider-return", form);
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).contains("/en");
        assertThat(citizen.get("/").body()).contains("<strong>newcomer</strong>");

        Citizen later = Citizen.visiting(QUAY);
        Answer in = visit(later, "/_provider", "newcomer");
        assertThat(in.status()).isEqualTo(303);
        assertThat(later.get("/").body()).contains("<strong>newcomer</strong>");

        Citizen twice = Citizen.visiting(QUAY);
        assertThat(twice.post("/_provider-return", form).status())
                .as("the same form again")
                .isEqualTo(422);
    }

    @Test
    void an_account_is_linked_by_its_holder_with_the_password() {
        citizen.post("/_register", Map.of("display-name", "林逋", "mail", "linked@quay.example", "consent", "yes"));
        String link = Mailbox.of("linked@quay.example").await(1).token();
        citizen.post(
                "/_confirm", Map.of("token", link, "name", "linked", "new-password", GOOD, "new-password-again", GOOD));
        Answer unknown = visit(citizen, "/_provider", "oldhand");
        assertThat(unknown.link("known-here")).isEqualTo("/_sign-in?return=%2F_provider%3Flink%3Dask");
        assertThat(citizen.get("/_provider?link=ask").header("Location"))
                .contains("/_sign-in?return=%2F_provider%3Flink%3Dask");
        citizen.signIn("linked", GOOD, "/_provider?link=ask");

        Answer asked = citizen.get("/_provider?link=ask");
        Answer page = visit(citizen, asked.link("go"), "oldhand");
        assertThat(page.text("account")).isEqualTo("linked");
        Map<String, String> form = hidden(page);
        form.put("password", "not the password");
        Answer wrong = citizen.post("/_provider-return", form);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("[role=alert] a").attr("href")).isEqualTo("#password");
        form.put("password", GOOD);
        assertThat(Citizen.visiting(QUAY).post("/_provider-return", form).status())
                .as("sealed for this account")
                .isEqualTo(422);
        assertThat(citizen.post("/_provider-return", form).status()).isEqualTo(303);

        Citizen later = Citizen.visiting(QUAY);
        assertThat(visit(later, "/_provider", "oldhand").status()).isEqualTo(303);
        assertThat(later.get("/").body()).contains("<strong>linked</strong>");
    }

    /** Links the account of somebody who is signed in; the answer to the form. */
    private static Answer link(Citizen person, String password, String there) {
        Answer page = visit(person, "/_provider?link=go", there);
        Map<String, String> form = hidden(page);
        form.put("password", password);
        return person.post("/_provider-return", form);
    }

    @Test
    void staff_enter_a_code_unless_the_provider_has_asked_for_two_things() {
        citizen.signIn("magnolia", "tck3", "/");
        assertThat(link(citizen, "tck3", "twosteps").status()).isEqualTo(303);
        Citizen inTwoSteps = Citizen.visiting(QUAY);
        assertThat(visit(inTwoSteps, "/_provider", "twosteps").status()).isEqualTo(303);
        assertThat(inTwoSteps.get("/").body()).contains("<strong>magnolia</strong>");

        assertThat(link(citizen, "tck3", "onestep").status()).isEqualTo(303);
        Citizen inOne = Citizen.visiting(QUAY);
        Answer asked = visit(inOne, "/_provider", "onestep");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(inOne.get("/").html().select(".person-bar")).isEmpty();
        assertThat(inOne.takeSecondStep("magnolia", asked, "/").status()).isEqualTo(303);
        assertThat(inOne.get("/").body()).contains("<strong>magnolia</strong>");
    }

    @Test
    void none_of_the_three_administrators_links_an_account() {
        FirstAdministrator admin = FirstAdministrator.ofThisRun();
        Answer refused = link(admin.signedIn(QUAY), admin.password(), "newcomer");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert]").text()).contains("不能关联");
    }

    @Test
    void what_another_browser_has_begun_leads_nowhere() {
        String back = new ProviderVisitor().signIn(leave(Citizen.visiting(QUAY), "/_provider"), "newcomer");
        assertRefused(citizen.get(back), 422, "不是在此浏览器中开始的");

        String mine = new ProviderVisitor().signIn(leave(citizen, "/_provider"), "newcomer");
        assertRefused(citizen.get(mine.replaceFirst("state=[^&]+", "state=another")), 422, "不是在此浏览器中开始的");
        assertRefused(citizen.get(mine), 422, "不是在此浏览器中开始的");
    }

    @Test
    void a_code_is_good_once() {
        Answer begun = citizen.get("/_provider");
        String cookie = begun.header("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String back = new ProviderVisitor().signIn(begun.header("Location").orElseThrow(), "once");
        assertThat(citizen.get(back).status()).isEqualTo(200);
        Answer again = Citizen.visiting(QUAY).with("Cookie", cookie).get(back);
        assertRefused(again, 422, "请重新登录");
    }

    @Test
    void nonce_verifier_and_issuer_count() {
        String begun = leave(citizen, "/_provider");
        String other = new ProviderVisitor().signIn(begun.replaceFirst("nonce=[^&]+", "nonce=another"), "newcomer");
        assertRefused(citizen.get(other), 422, "无法核实");

        begun = leave(citizen, "/_provider");
        String challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636, appendix B
        other = new ProviderVisitor()
                .signIn(begun.replaceFirst("code_challenge=[^&]+", "code_challenge=" + challenge), "newcomer");
        assertRefused(citizen.get(other), 422, "请重新登录");

        other = new ProviderVisitor().signIn(leave(citizen, "/_provider"), "newcomer");
        assertThat(other).contains("iss=");
        assertRefused(citizen.get(other.replaceFirst("iss=[^&]+", "iss=https%3A%2F%2Fevil.example")), 422, "无法核实");
        other = new ProviderVisitor().signIn(leave(citizen, "/_provider"), "newcomer");
        assertRefused(citizen.get(other.replaceFirst("&?iss=[^&]+", "")), 422, "无法核实");
    }

    @Test
    void people_may_say_no_there() {
        String begun = leave(citizen, "/_provider");
        String state = begun.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        String issuer = provider.issuer();
        Answer answer = citizen.get("/_provider-return?error=access_denied&state=" + state + "&iss=" + issuer);
        assertRefused(answer, 422, "已在统一身份认证平台取消登录");
    }

    @Test
    void the_password_is_a_way_in_while_the_provider_is_down_or_does_not_know_the_portal() {
        provider.tellPortal(provider.issuer(), "another secret");
        assertRefused(visit(citizen, "/_provider", "newcomer"), 422, "无法核实");

        provider.tellPortal("http://localhost:" + OwnPortal.freePort() + "/realms/city", "none");
        assertRefused(citizen.get("/_provider"), 503, "目前没有响应");
        assertThat(citizen.post("/_sign-in", Map.of("name", "nobody", "password", GOOD))
                        .status())
                .isEqualTo(422);
    }
}
