// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class AccountsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final AccountEntry LIN = new AccountEntry(
            "lin",
            "plum blossoms, crane sons",
            Set.of("editor", "reader"),
            Map.of("user.name.given", "和靖", "empty", ""));

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private Accounts accounts = new Accounts();

    @BeforeEach
    void assemble() {
        accounts = AccountFixture.accounts(database, NOW);
    }

    @Test
    void an_account_has_a_password_and_attributes() {
        database.transaction(() -> accounts.put(LIN));

        assertThat(account().password().matches("plum blossoms, crane sons")).isTrue();
        assertThat(attributes()).isEqualTo(LIN.attributes());
    }

    @Test
    void an_account_that_is_put_again_has_what_was_put_last() {
        database.transaction(() -> accounts.put(LIN));
        accounts.clock = Clock.offset(NOW, Duration.ofDays(1));

        database.transaction(() -> accounts.put(
                new AccountEntry("lin", "another long password", Set.of("reader"), Map.of("user.name.given", "逋"))));

        assertThat(account().password().matches("another long password")).isTrue();
        assertThat(account().getChangedAt()).isEqualTo(accounts.clock.instant());
        assertThat(attributes()).isEqualTo(Map.of("user.name.given", "逋"));
    }

    @Test
    void the_same_password_again_is_no_change_of_it() {
        database.transaction(() -> accounts.put(LIN));
        accounts.clock = Clock.offset(NOW, Duration.ofDays(1));

        database.transaction(() -> accounts.put(LIN));

        assertThat(account().getChangedAt()).isEqualTo(NOW.instant());
    }

    @Test
    void a_password_does_not_get_into_logs() {
        assertThat(LIN.toString()).contains("lin").doesNotContain("plum");
    }

    private Account account() {
        return database.inTransaction(() -> accounts.find("lin").orElseThrow());
    }

    private Map<String, String> attributes() {
        return database.inTransaction(() -> accounts.attributes("lin"));
    }
}
