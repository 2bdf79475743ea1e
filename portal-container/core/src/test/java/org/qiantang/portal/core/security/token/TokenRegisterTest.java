// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.IssuedToken;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.api.security.TokenDescription;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.signin.SignInFixture;
import org.qiantang.portal.core.security.signin.TooManyAttemptsException;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class TokenRegisterTest {

    private static final Caller ADMIN = new Caller("admin", "192.0.2.9", "s");
    private static final Caller LIN = new Caller("lin", "192.0.2.1", "s2");
    private static final Caller COMMAND = Caller.command("127.0.0.1");
    private static final String HERE = "198.51.100.7";
    private static final int FREE_GUESSES = 50;

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private final TokenRegister tokens = new TokenRegister();
    private final TokenAccess access = new TokenAccess();
    private @Nullable RightsFixture made;
    private @Nullable AccountRepository accounts;

    @BeforeEach
    void assemble() {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        var rights = RightsFixture.on(database, sites, clock);
        made = rights;
        accounts = AccountFixture.repository(database);
        TokenHolders holders = new TokenHolders();
        holders.separation = rights.separation;
        tokens.tokens = database.connect(new TokenRepository());
        tokens.holders = holders;
        tokens.accounts = accounts;
        tokens.permissions = rights.permissions;
        tokens.audit = rights.audit.log();
        tokens.clock = clock;
        access.tokens = tokens.tokens;
        access.holders = holders;
        access.accounts = accounts;
        access.guesses = new SignInFixture(database, rights, clock).tokenGuesses;
        access.audit = rights.audit.log();
        access.clock = clock;
        database.transaction(() -> {
            add("feeder", AccountKind.INTEGRATOR);
            add("lin", AccountKind.STAFF);
            add("willow", AccountKind.CITIZEN);
            add("admin", AccountKind.OPERATOR);
            add("guard", AccountKind.STAFF);
            rights.grants.addFirst("admin", Roles.SYSTEM_ADMINISTRATOR);
            rights.grants.addFirst("guard", Roles.SECURITY_ADMINISTRATOR);
        });
    }

    private void add(String name, AccountKind kind) {
        accounts().add(new Account(name, kind, AccountStatus.ACTIVE, clock.instant()));
    }

    private AccountRepository accounts() {
        return Objects.requireNonNull(accounts);
    }

    private List<String> audited() {
        return Objects.requireNonNull(made).audit.records().stream()
                .map(AuditRecord::action)
                .toList();
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private IssuedToken issue(Caller caller, String account) {
        return database.inTransaction(() -> tokens.issue(caller, account, "imports", in(90)));
    }

    private Optional<Caller> caller(String secret) {
        return database.inTransaction(() -> access.caller(secret, HERE));
    }

    private static void assertRejected(ThrowingCallable call, String field, Problem.Kind kind) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RejectedException.class, e -> assertThat(e.problems())
                .extracting(Problem::field, Problem::kind)
                .containsExactly(tuple(field, kind)));
    }

    @Test
    void a_token_acts_for_its_account_and_no_more_of_it_is_stored_than_a_hash() {
        IssuedToken issued = issue(ADMIN, "feeder");

        assertThat(issued.secret()).matches("qtp_[A-Za-z0-9_-]{43}");
        assertThat(issued.toString()).doesNotContain(issued.secret());
        assertThat(caller(issued.secret()))
                .contains(Caller.program("feeder", HERE, issued.description().number()));
        List<?> stored = database.entityManager()
                .createNativeQuery("SELECT hash FROM program_token")
                .getResultList();
        assertThat(stored).extracting(Object::toString).containsExactly(new TokenSecret(issued.secret()).hash());
        assertThat(audited()).contains("token.issued");
    }

    @Test
    void the_day_of_the_last_use_is_noted() {
        IssuedToken issued = issue(ADMIN, "feeder");
        assertThat(issued.description().lastUsed()).isNull();

        clock.pass(Duration.ofDays(3));
        caller(issued.secret());

        assertThat(tokens.listOfAccount(ADMIN, "feeder"))
                .extracting(TokenDescription::lastUsed)
                .containsExactly(LocalDate.parse("2026-11-23"));
    }

    @Test
    void it_opens_nothing_once_it_has_expired_or_was_revoked() {
        IssuedToken first = issue(ADMIN, "feeder");
        IssuedToken second = issue(ADMIN, "feeder");

        database.transaction(() -> tokens.revoke(ADMIN, first.description().number()));
        assertThat(caller(first.secret())).isEmpty();
        assertThat(caller(second.secret())).isPresent();
        clock.pass(Duration.ofDays(90));
        assertThat(caller(second.secret())).isEmpty();
        assertThat(audited()).contains("token.revoked", "token.refused");
    }

    @Test
    void it_opens_nothing_while_its_account_is_closed_or_an_administrator() {
        String feeder = issue(ADMIN, "feeder").secret();
        String lin = issue(LIN, "lin").secret();

        database.transaction(() -> accounts().find("feeder").orElseThrow().disable());
        database.transaction(() -> Objects.requireNonNull(made).grants.addFirst("lin", Roles.AUDIT_ADMINISTRATOR));

        assertThat(caller(feeder)).isEmpty();
        assertThat(caller(lin)).isEmpty();
        database.transaction(() -> accounts().find("feeder").orElseThrow().activate());
        assertThat(caller(feeder)).isPresent();
    }

    @Test
    void administrators_issue_them_for_integrators_and_staff_for_themselves_alone() {
        assertThat(issue(LIN, "lin").description().issuedBy()).isEqualTo("lin");
        assertThat(issue(COMMAND, "lin").description().issuedBy()).isEqualTo(Caller.COMMAND);
        assertRejected(() -> issue(ADMIN, "lin"), "account", Problem.Kind.NOT_HERE);
        assertThatThrownBy(() -> issue(LIN, "feeder")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tokens.listOfAccount(LIN, "feeder")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void citizens_and_the_three_administrators_have_none() {
        for (String account : List.of("willow", "admin", "guard"))
            assertRejected(() -> issue(COMMAND, account), "account", Problem.Kind.NOT_HERE);
        assertRejected(() -> issue(COMMAND, "nobody"), "account", Problem.Kind.UNKNOWN);
    }

    @Test
    void a_program_issues_no_further_ones_but_may_revoke_its_own() {
        IssuedToken issued = issue(ADMIN, "feeder");
        Caller program = caller(issued.secret()).orElseThrow();

        assertThatThrownBy(() -> issue(program, "feeder")).isInstanceOf(AccessDeniedException.class);
        database.transaction(() -> tokens.revoke(program, issued.description().number()));
        assertThat(caller(issued.secret())).isEmpty();
    }

    @Test
    void it_lasts_a_year_at_most_and_says_what_it_is_for() {
        assertRejected(() -> tokens.issue(ADMIN, "feeder", "imports", in(367)), "expires", Problem.Kind.TOO_LONG);
        assertRejected(() -> tokens.issue(ADMIN, "feeder", "imports", in(0)), "expires", Problem.Kind.PAST);
        assertRejected(() -> tokens.issue(ADMIN, "feeder", " ", in(1)), "label", Problem.Kind.MISSING);
        assertRejected(() -> tokens.issue(ADMIN, "feeder", "x".repeat(101), in(1)), "label", Problem.Kind.TOO_LONG);
        assertRejected(() -> tokens.revoke(ADMIN, "none"), "", Problem.Kind.UNKNOWN);
    }

    @Test
    void wrong_ones_are_slowed_down_and_keep_no_right_one_out() {
        String right = issue(ADMIN, "feeder").secret();
        for (int i = 0; i < FREE_GUESSES; i++)
            assertThat(caller("qtp_guess" + i)).isEmpty();

        assertThatThrownBy(() -> caller("qtp_guess")).isInstanceOf(TooManyAttemptsException.class);
        assertThat(caller(right)).isPresent();
        clock.pass(Duration.ofMinutes(1));
        assertThat(caller("qtp_guess")).isEmpty();
    }
}
