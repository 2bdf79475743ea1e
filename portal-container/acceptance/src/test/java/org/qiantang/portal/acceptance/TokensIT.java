// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** Tokens of programs: what they open is what their account may do, and nothing for people. */
@PortalTest
class TokensIT {
    private static final String RECORD =
            "{\"fields\":{\"id\":\"token-1\",\"title\":\"潮汐预报\",\"date\":\"2026-11-20\",\"content\":\"今日有潮\"}}";

    @BeforeAll
    static void two_accounts_with_different_rights() {
        Administration.importSite("tokens.yaml");
    }

    private static String issue(String account) {
        Answer answer = Administration.postForm(
                "/_admin/tokens",
                Map.of(
                        "account",
                        account,
                        "label",
                        "imports",
                        "expires",
                        Instant.now().plus(Duration.ofDays(30)).toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("token").asText();
    }

    private static Citizen program(String token) {
        return Citizen.visiting("127.0.0.1").with("Authorization", "Bearer " + token);
    }

    private static int importNews(Citizen program, String site) {
        return program.post("/_admin/import/news?site=" + site, "application/x-ndjson", RECORD)
                .status();
    }

    @Test
    void a_program_imports_and_lists_where_its_account_may_and_nowhere_else() {
        Citizen feeder = program(issue("feeder"));

        assertThat(importNews(feeder, "tokens")).isEqualTo(200);
        assertThat(importNews(feeder, "main")).isEqualTo(403);
        Answer sites = feeder.get("/_admin/sites");
        assertThat(sites.status()).isEqualTo(200);
        assertThat(sites.json()).hasSize(1);
        assertThat(sites.json().get(0).get("key").asText()).isEqualTo("tokens");
        assertThat(feeder.get("/_admin/sites/tokens/blueprint").status()).isEqualTo(403);
        assertThat(feeder.get("/_admin/explain?account=feeder&permission=content:news:edit")
                        .status())
                .isEqualTo(403);
        assertThat(feeder.post("/_admin/audit/verify", Map.of()).status()).isEqualTo(403);
        assertThat(feeder.post("/_admin/measure/permissions", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void a_program_whose_account_has_no_rights_does_nothing() {
        Citizen idle = program(issue("idler"));

        assertThat(importNews(idle, "tokens")).isEqualTo(403);
        assertThat(idle.get("/_admin/sites").status()).isEqualTo(403);
        assertThat(idle.get("/_admin/portlets").status()).isEqualTo(403);
    }

    @Test
    void a_program_makes_no_further_tokens_and_sees_none_of_others() {
        Citizen feeder = program(issue("feeder"));
        Map<String, String> wish = Map.of("label", "x", "expires", "2027-01-01T00:00:00Z");

        assertThat(feeder.post("/_admin/tokens", wish).status()).isEqualTo(403);
        assertThat(feeder.get("/_admin/tokens?account=idler").status()).isEqualTo(403);
        assertThat(feeder.get("/_admin/tokens").status()).isEqualTo(200);
    }

    @Test
    void a_revoked_token_opens_nothing_and_the_answer_says_how_to_come_in() {
        String token = issue("feeder");
        String number = Administration.get("/_admin/tokens?account=feeder")
                .json()
                .get(0)
                .get("number")
                .asText();
        assertThat(program(token).get("/_admin/sites").status()).isEqualTo(200);

        assertThat(Administration.delete("/_admin/tokens/" + number).status()).isEqualTo(200);

        Answer refused = program(token).get("/_admin/sites");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).contains("Bearer", "invalid_token"));
    }

    @Test
    void a_token_is_taken_in_the_header_of_the_administrative_interface_only() {
        String token = issue("feeder");
        Citizen anybody = Citizen.visiting("127.0.0.1");

        assertThat(anybody.get("/_admin/sites?access_token=" + token).status()).isEqualTo(401);
        assertThat(anybody.with("Authorization", "Basic " + token)
                        .get("/_admin/sites")
                        .status())
                .isEqualTo(401);
        Citizen reader = Citizen.visiting("tokens.localhost").with("Authorization", "Bearer " + token);
        assertThat(reader.get("/staff").status())
                .isEqualTo(Citizen.visiting("tokens.localhost").get("/staff").status())
                .isNotEqualTo(200);
        assertThat(reader.get("/_admin/catalogue").status()).isNotEqualTo(200);
    }
}
