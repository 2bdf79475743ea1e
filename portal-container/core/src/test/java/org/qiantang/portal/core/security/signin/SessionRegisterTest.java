// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.api.security.SessionDescription;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class SessionRegisterTest {

    private static final Caller ADMIN = new Caller("admin", "192.0.2.9", "s");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private @Nullable RightsFixture rights;
    private @Nullable SignInFixture made;

    @BeforeEach
    void assemble() {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        rights = RightsFixture.on(database, sites, clock);
        made = new SignInFixture(database, rights, clock);
        for (String name : List.of("lin", "bai", "admin")) {
            database.transaction(
                    () -> fixture().accounts.put(new AccountEntry(name, "plum blossoms", Set.of(), Map.of())));
        }
        database.transaction(() -> rights.grants.addFirst("admin", Roles.SYSTEM_ADMINISTRATOR));
    }

    private SignInFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private SignedIn begin(String account) {
        return fixture().begin(database, account, "192.0.2.1");
    }

    private boolean isAlive(SignedIn who) {
        return database.inTransaction(() -> fixture().sessions.account(who)).isPresent();
    }

    private static Caller in(SignedIn session) {
        return new Caller(session.name(), "192.0.2.1", session.session());
    }

    private List<String> numbers(String account) {
        return fixture().sessions.listOfAccount(ADMIN, account).stream()
                .map(SessionDescription::number)
                .toList();
    }

    @Test
    void it_ends_half_an_hour_after_the_last_request() {
        SignedIn lin = begin("lin");
        for (int i = 0; i < 3; i++) {
            clock.pass(Duration.ofMinutes(29));
            assertThat(isAlive(lin)).isTrue();
        }

        clock.pass(Duration.ofMinutes(30));
        assertThat(isAlive(lin)).isFalse();
        assertThat(numbers("lin")).isEmpty();
    }

    @Test
    void it_ends_after_twelve_hours_whatever_happens_and_after_eight_for_staff() {
        SignedIn lin = begin("lin");
        SignedIn admin = database.inTransaction(() -> fixture()
                .sessions
                .begin(
                        fixture()
                                .signIn
                                .byOther("admin", SignInMethod.CERTIFICATE)
                                .orElseThrow(),
                        new Origin("192.0.2.9", "", "")));
        for (int i = 1; i < 8 * 3; i++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(isAlive(lin)).isTrue();
            assertThat(isAlive(admin)).isTrue();
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(isAlive(lin)).isTrue();
        assertThat(isAlive(admin)).isFalse();
        for (int i = 8 * 3 + 1; i < 12 * 3; i++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(isAlive(lin)).isTrue();
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(isAlive(lin)).isFalse();
    }

    @Test
    void people_see_and_end_their_own_and_nobody_elses() {
        SignedIn here = begin("lin");
        SignedIn there = begin("lin");
        SignedIn bai = begin("bai");

        List<SessionDescription> own = fixture().sessions.listOfAccount(in(here), "lin");
        assertThat(own)
                .extracting(SessionDescription::number)
                .containsExactlyInAnyOrder(here.session(), there.session());
        assertThat(own).filteredOn(SessionDescription::current).hasSize(1);
        assertThat(own.get(0).browser()).isEqualTo("a browser");
        assertThat(own.get(0).method()).isEqualTo("password");

        assertThatThrownBy(() -> fixture().sessions.listOfAccount(in(here), "bai"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture().sessions.list(in(here), 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture().sessions.end(in(here), bai.session()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture().sessions.end(in(here), "none")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture().sessions.endAll(in(here), "bai")).isInstanceOf(AccessDeniedException.class);

        database.transaction(() -> fixture().sessions.end(in(here), there.session()));
        assertThat(isAlive(there)).isFalse();
        assertThat(isAlive(here)).isTrue();
        assertThat(isAlive(bai)).isTrue();
    }

    @Test
    void signing_out_everywhere_leaves_the_session_it_was_asked_in() {
        SignedIn here = begin("lin");
        SignedIn there = begin("lin");
        begin("lin");

        assertThat(database.inTransaction(() -> fixture().sessions.endAll(in(here), "lin")))
                .isEqualTo(2);
        assertThat(isAlive(there)).isFalse();
        assertThat(isAlive(here)).isTrue();
    }

    @Test
    void administrators_see_and_end_all_and_the_audit_log_has_it() {
        SignedIn lin = begin("lin");
        begin("bai");
        assertThat(fixture().sessions.count(ADMIN)).isEqualTo(2);
        assertThat(fixture().sessions.list(ADMIN, 0, 1)).hasSize(1);
        assertThat(fixture().sessions.list(ADMIN, 1, 1)).hasSize(1);

        database.transaction(() -> fixture().sessions.end(ADMIN, lin.session()));
        assertThat(isAlive(lin)).isFalse();
        AuditRecord last = Objects.requireNonNull(rights).audit.records().stream()
                .filter(record -> record.action().equals("session.ended"))
                .findFirst()
                .orElseThrow();
        assertThat(last.actor()).isEqualTo("admin");
        assertThat(last.before()).contains("lin");
        assertThatThrownBy(() -> fixture().sessions.end(ADMIN, lin.session())).isInstanceOf(RejectedException.class);
    }

    @Test
    void who_signs_out_is_out_and_a_number_alone_is_nobody() {
        SignedIn lin = begin("lin");
        assertThat(isAlive(new SignedIn("bai", lin.session()))).isFalse();

        database.transaction(() -> fixture().sessions.signOut(lin, "192.0.2.1"));

        assertThat(isAlive(lin)).isFalse();
    }

    @Test
    void old_ones_are_cleared_away() {
        begin("lin");
        clock.pass(Duration.ofHours(13));
        begin("bai");

        assertThat(fixture().sessions.sessions.count(java.time.Instant.EPOCH)).isEqualTo(1);
    }
}
