// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.core.page.CallFixture;
import org.qiantang.portal.core.page.FakeRequest;
import org.qiantang.portal.core.page.WindowCall;

class CrossSiteProtectionTest {
    private static final URI ORIGIN = URI.create("https://www.town.example");
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private final CrossSiteProtection protection = at(NOW, new CrossSiteProtection());

    private static CrossSiteProtection at(Instant time, CrossSiteProtection protection) {
        protection.clock = Clock.fixed(time, ZoneOffset.UTC);
        return protection;
    }

    private static HttpServletRequest post(Map<String, String> headers) {
        return FakeRequest.of("POST", headers);
    }

    private static WindowCall ballot(Map<String, String> headers) {
        return CallFixture.windowCall("article", "poll", FakeRequest.of("GET", headers));
    }

    private boolean allows(Map<String, String> headers, String token) {
        return protection.allows(post(headers), ORIGIN, "town/article/poll", token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void reading_is_allowed_from_anywhere(String method) {
        HttpServletRequest request = FakeRequest.of(method, Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(protection.allows(request, ORIGIN, "", "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, true",
        "none, true",
        "same-site, false",
        "cross-site, false",
        "SAME-ORIGIN, false",
        "'', false"
    })
    void the_browsers_word_on_the_sender_decides(String sender, boolean allowed) {
        assertThat(allows(Map.of("Sec-Fetch-Site", sender), "")).isEqualTo(allowed);
        assertThat(allows(Map.of("Sec-Fetch-Site", sender, "Origin", ORIGIN.toString()), ""))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, empty, true",
        "same-origin, document, false",
        "same-origin, image, false",
        "none, document, false",
        "none, empty, false",
        "same-site, empty, false",
        "cross-site, empty, false"
    })
    void a_change_by_get_is_left_to_scripts_of_the_site(String sender, String destination, boolean allowed) {
        Map<String, String> headers = Map.of("Sec-Fetch-Site", sender, "Sec-Fetch-Dest", destination);

        assertThat(protection.allowsScript(FakeRequest.of("GET", headers), "town/article/poll", ""))
                .isEqualTo(allowed);
    }

    @Test
    void a_change_by_get_without_the_browsers_word_needs_the_token() {
        String token = protection.tokenFor(ballot(Map.of()));

        assertThat(protection.allowsScript(FakeRequest.of("GET", Map.of()), "town/article/poll", token))
                .isTrue();
        assertThat(protection.allowsScript(FakeRequest.of("GET", Map.of()), "town/article/poll", ""))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.town.example, true",
        "http://www.town.example, false",
        "https://www.town.example:8443, false",
        "https://www.town.example.evil.example, false",
        "https://edu.town.example, false",
        "null, false",
        "'', false"
    })
    void an_older_browser_names_its_origin(String origin, boolean allowed) {
        assertThat(allows(Map.of("Origin", origin), "")).isEqualTo(allowed);
    }

    @Test
    void a_browser_that_says_neither_needs_the_token_of_this_very_window() {
        String token = protection.tokenFor(ballot(Map.of()));

        assertThat(token).isNotEmpty();
        assertThat(allows(Map.of(), token)).isTrue();
        assertThat(allows(Map.of(), "")).isFalse();
        assertThat(allows(Map.of(), token + "x")).isFalse();
        assertThat(protection.allows(post(Map.of()), ORIGIN, "town/article/body", token))
                .isFalse();
        assertThat(at(NOW, new CrossSiteProtection()).allows(post(Map.of()), ORIGIN, "town/article/poll", token))
                .as("another start has another key")
                .isFalse();
    }

    @Test
    void a_token_does_not_help_against_the_browsers_own_word() {
        String token = protection.tokenFor(ballot(Map.of()));

        assertThat(allows(Map.of("Sec-Fetch-Site", "cross-site"), token)).isFalse();
        assertThat(allows(Map.of("Origin", "https://evil.example"), token)).isFalse();
    }

    @Test
    void a_token_outlives_a_working_day_and_not_two_days() {
        String token = protection.tokenFor(ballot(Map.of()));

        at(NOW.plus(Duration.ofHours(12)), protection);
        assertThat(allows(Map.of(), token)).isTrue();
        at(NOW.plus(Duration.ofHours(24)), protection);
        assertThat(allows(Map.of(), token)).isFalse();
    }

    @Test
    @DisplayName("A06: a browser that names its origin gets no token into its addresses")
    void no_token_where_none_is_needed() {
        assertThat(protection.tokenFor(ballot(Map.of("Sec-Fetch-Site", "none"))))
                .isEmpty();
        assertThat(protection.tokenFor(ballot(Map.of("Origin", ORIGIN.toString()))))
                .isEmpty();
    }
}
