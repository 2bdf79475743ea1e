// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.security.key.KeyFixture;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class SecondStepsTest {

    private static final String ISSUER = "中国杭州";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private SecondSteps steps = new SecondSteps();
    private @Nullable AccountRepository accounts;

    @BeforeEach
    void assemble() {
        steps = SecondStepFixture.on(database, KeyFixture.key(), clock);
        accounts = AccountFixture.repository(database);
        database.transaction(
                () -> accounts.add(new Account("lin", AccountKind.STAFF, AccountStatus.ACTIVE, clock.instant())));
    }

    private Account lin() {
        return java.util.Objects.requireNonNull(accounts).find("lin").orElseThrow();
    }

    private SecondStepOffer offer() {
        return database.inTransaction(() -> steps.offer("lin", ISSUER));
    }

    private Optional<List<String>> begin(String code) {
        return database.inTransaction(() -> steps.begin(lin(), code));
    }

    private boolean take(String code) {
        return database.inTransaction(() -> steps.take(lin(), code));
    }

    private List<String> setUp(SecondStepOffer offer) {
        List<String> codes = begin(SecondStepFixture.code(offer, clock)).orElseThrow();
        clock.pass(Duration.ofMinutes(2));
        return codes;
    }

    @Test
    void an_offer_can_be_scanned_typed_and_opened() {
        SecondStepOffer offer = offer();

        assertThat(offer.secret()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(offer.uri())
                .isEqualTo("otpauth://totp/%E4%B8%AD%E5%9B%BD%E6%9D%AD%E5%B7%9E:lin?secret="
                        + offer.secret().replace(" ", "") + "&issuer=%E4%B8%AD%E5%9B%BD%E6%9D%AD%E5%B7%9E");
        assertThat(offer.picture()).startsWith("<svg ").contains("M4,4h1v1h-1z");
        assertThat(offer().secret()).isNotEqualTo(offer.secret());
    }

    @Test
    void a_secret_counts_once_a_code_of_it_was_shown() {
        SecondStepOffer offer = offer();

        assertThat(begin("000000")).isEmpty();
        assertThat(lin().isSecondStep()).isFalse();
        assertThat(database.inTransaction(() -> steps.repeatOffer("lin", ISSUER)))
                .isEqualTo(offer);

        assertThat(setUp(offer))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-9]{5}-[a-z2-9]{5}"));
        assertThat(lin().isSecondStep()).isTrue();
        assertThat(take(SecondStepFixture.code(offer, clock))).isTrue();
    }

    @Test
    void no_code_is_taken_twice_nor_an_older_one_after_it() {
        SecondStepOffer offer = offer();
        setUp(offer);
        String earlier = SecondStepFixture.code(offer, clock);
        clock.pass(Duration.ofSeconds(30));
        String later = SecondStepFixture.code(offer, clock);

        assertThat(take(later)).isTrue();
        assertThat(take(later)).isFalse();
        assertThat(take(earlier)).isFalse();
    }

    @Test
    void a_clock_may_be_off_by_half_a_minute_but_not_by_more() {
        SecondStepOffer offer = offer();
        setUp(offer);
        String code = SecondStepFixture.code(offer, clock);

        clock.pass(Duration.ofSeconds(60));
        assertThat(take(code)).isFalse();
        code = SecondStepFixture.code(offer, clock);
        clock.pass(Duration.ofSeconds(30));
        assertThat(take(code)).isTrue();
    }

    @Test
    void each_recovery_code_is_good_once_however_it_is_written() {
        List<String> codes = setUp(offer());

        assertThat(take(codes.get(0).toUpperCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(take(codes.get(0))).isFalse();
        assertThat(steps.countRecoveryCodes("lin")).isEqualTo(9);

        List<String> others = database.inTransaction(() -> steps.renewRecoveryCodes("lin"));
        assertThat(take(codes.get(1))).isFalse();
        assertThat(take(others.get(1))).isTrue();
    }

    @Test
    void a_new_telephone_takes_over_when_it_has_shown_a_code() {
        SecondStepOffer old = offer();
        setUp(old);
        SecondStepOffer next = offer();
        assertThat(take(SecondStepFixture.code(old, clock))).isTrue();

        setUp(next);
        assertThat(take(SecondStepFixture.code(old, clock))).isFalse();
        assertThat(take(SecondStepFixture.code(next, clock))).isTrue();
    }

    @Test
    void when_it_is_taken_away_nothing_of_it_is_left() {
        SecondStepOffer offer = offer();
        List<String> codes = setUp(offer);

        database.transaction(() -> steps.remove(lin()));

        assertThat(lin().isSecondStep()).isFalse();
        assertThat(take(SecondStepFixture.code(offer, clock))).isFalse();
        assertThat(take(codes.get(0))).isFalse();
    }
}
