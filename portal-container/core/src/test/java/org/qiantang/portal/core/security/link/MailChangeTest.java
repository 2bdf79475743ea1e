// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.mail.OutboxFixture.Received;
import org.qiantang.portal.testkit.InMemoryDatabase;

class MailChangeTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String HERE = "192.0.2.1";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private @Nullable LinkFixture made;

    @BeforeEach
    void assemble() {
        made = LinkFixture.on(database, NOW);
        fixture().put("lin", AccountKind.CITIZEN, "plum blossoms");
    }

    private LinkFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private void ask(String newMail) {
        database.transaction(
                () -> fixture().mailChange.send(fixture().accounts.find("lin").orElseThrow(), newMail));
    }

    private void confirm(LinkToken token) {
        database.transaction(() -> fixture().mailChange.confirm(token, fixture().place(), HERE));
    }

    @Test
    void the_new_address_counts_once_it_is_confirmed_and_the_old_one_is_told() {
        ask("he@hangzhou.example");
        Received mail = fixture().outbox.take();
        assertThat(mail.to()).contains("he@hangzhou.example");
        assertThat(mail.link()).contains("/_confirm?token=");
        assertThat(fixture().account("lin").getMail()).isEqualTo("lin@hangzhou.example");
        LinkToken token = LinkFixture.token(mail.link());
        assertThat(database.inTransaction(() -> fixture().mailChange.address(token)))
                .contains("he@hangzhou.example");

        confirm(token);

        assertThat(fixture().account("lin").getMail()).isEqualTo("he@hangzhou.example");
        Received notice = fixture().outbox.take();
        assertThat(notice.to()).contains("lin@hangzhou.example");
        assertThat(notice.subject()).contains("您的邮箱已更改");
        assertThatThrownBy(() -> confirm(token)).isInstanceOf(RejectedException.class);
        assertThat(fixture().rights.audit.records()).last().satisfies(record -> {
            assertThat(record.action()).isEqualTo("account.mail-changed");
            assertThat(record.after()).contains("he@hangzhou.example");
        });
    }

    @Test
    void a_link_for_an_address_chooses_no_password() {
        ask("he@hangzhou.example");
        LinkToken token = LinkFixture.token(fixture().outbox.take().link());

        assertThat(database.inTransaction(() -> fixture().passwords.account(token)))
                .isEmpty();
        assertThatThrownBy(() -> database.transaction(() -> fixture()
                        .passwords
                        .choose(token, "cranes over gushan", fixture().place(), HERE)))
                .isInstanceOf(RejectedException.class);
    }

    @Test
    void what_is_no_address_and_more_than_three_an_hour_are_refused() {
        assertThatThrownBy(() -> ask("he@hangzhou.example\r\nBcc: x@y.example")).isInstanceOf(RejectedException.class);
        ask("a@hangzhou.example");
        ask("b@hangzhou.example");
        ask("c@hangzhou.example");

        assertThatThrownBy(() -> ask("d@hangzhou.example")).isInstanceOf(RejectedException.class);
        assertThat(fixture().outbox.mails()).hasSize(3);
    }
}
