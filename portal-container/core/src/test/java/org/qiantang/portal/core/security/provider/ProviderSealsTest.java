// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.security.key.KeyFixture;
import org.qiantang.portal.testkit.SetClock;

class ProviderSealsTest {

    private static final ProviderAttempt ATTEMPT = new ProviderAttempt(
            "state",
            "nonce",
            "verifier",
            URI.create("https://main.hangzhou.example/_provider-return"),
            new ProviderAttempt.Trip("", Locale.SIMPLIFIED_CHINESE, "/news"));
    private static final ProviderPerson SU =
            new ProviderPerson("https://id.example", "7", "苏轼", "su", "su@causeway.example", true);

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private final ProviderSeals seals = ProviderFixture.seals(KeyFixture.key(), clock);

    @Test
    void what_was_sealed_comes_back_on_the_same_site_and_says_nothing_meanwhile() {
        String sealed = seals.seal(ATTEMPT, "main");
        assertThat(seals.attempt(sealed, "main")).contains(ATTEMPT);
        assertThat(seals.attempt(sealed, "edu")).isEmpty();
        assertThat(sealed).doesNotContain("verifier").matches("[\\w-]+");
    }

    @Test
    void a_person_is_sealed_for_one_account() {
        String sealed = seals.seal(SU, "main", "lin");
        assertThat(seals.person(sealed, "main", "lin")).contains(SU);
        assertThat(seals.person(sealed, "main", "")).isEmpty();
        assertThat(seals.attempt(sealed, "main")).isEmpty();
    }

    @Test
    void it_is_good_for_a_quarter_of_an_hour() {
        String sealed = seals.seal(ATTEMPT, "main");
        clock.pass(Duration.ofMinutes(15));
        assertThat(seals.attempt(sealed, "main")).isEmpty();
    }

    @Test
    void what_was_never_sealed_is_nothing() {
        for (String sealed : new String[] {"", "x", "%", "AAAA", seals.seal(ATTEMPT, "main") + "A"})
            assertThat(seals.attempt(sealed, "main")).isEmpty();
    }
}
