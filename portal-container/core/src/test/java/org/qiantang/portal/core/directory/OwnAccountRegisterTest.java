// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.secondstep.SecondStepFixture;
import org.qiantang.portal.core.security.signin.SignedIn;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class OwnAccountRegisterTest {

    private static final String PASSWORD = "plum blossoms, crane sons";
    private static final String OTHER = "three pools mirroring the moon";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private @Nullable DirectoryFixture made;
    private @Nullable SignedIn session;

    @BeforeEach
    void assemble() {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        made = new DirectoryFixture(database, sites, clock);
        database.transaction(() -> {
            Account lin = new Account("lin", AccountKind.CITIZEN, AccountStatus.ACTIVE, clock.instant());
            lin.describe("林和靖", "lin@hangzhou.example", "", "");
            lin.changePassword(PasswordHash.of(PASSWORD), clock.instant());
            fixture().accounts.accounts.add(lin);
        });
        session = fixture().signIn.begin(database, "lin", "192.0.2.1");
        clock.pass(Duration.ofMinutes(1));
    }

    private DirectoryFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private OwnAccountRegister own() {
        return fixture().own;
    }

    private Caller lin() {
        return new Caller("lin", "192.0.2.1", Objects.requireNonNull(session).session());
    }

    private Account account() {
        return fixture().accounts.accounts.find("lin").orElseThrow();
    }

    /** The transaction goes on, as it does with a container. */
    private void assertRejected(ThrowingCallable act, String field, Problem.Kind kind) {
        Throwable thrown = database.inTransaction(() -> catchThrowable(act));
        assertThat(thrown).isInstanceOfSatisfying(RejectedException.class, rejected -> {
            assertThat(rejected.problems()).extracting(Problem::field).contains(field);
            assertThat(rejected.problems()).extracting(Problem::kind).contains(kind);
        });
    }

    @Test
    void a_name_changes_at_once_and_a_mail_address_when_its_owner_has_confirmed_it() {
        database.transaction(() -> own().change(lin(), "林逋", "bu@hangzhou.example"));

        assertThat(own().get(lin()).displayName()).isEqualTo("林逋");
        assertThat(own().get(lin()).mail()).isEqualTo("lin@hangzhou.example");
        assertThat(fixture().confirmed).containsExactly("bu@hangzhou.example");
        assertRejected(() -> own().change(lin(), "", "no address"), "mail", Problem.Kind.INVALID);
    }

    @Test
    void another_password_ends_all_other_sessions() {
        SignedIn other = fixture().signIn.begin(database, "lin", "192.0.2.2");

        database.transaction(() -> own().changePassword(lin(), PASSWORD, OTHER));

        assertThat(account().password().matches(OTHER)).isTrue();
        assertThat(fixture().signIn.sessions.listOfAccount(lin(), "lin"))
                .singleElement()
                .satisfies(only -> assertThat(only.number()).isNotEqualTo(other.session()));
    }

    @Test
    void a_password_is_changed_only_by_who_knows_the_old_one() {
        assertRejected(() -> own().changePassword(lin(), "guess", OTHER), "password", Problem.Kind.WRONG);
        assertRejected(() -> own().changePassword(lin(), PASSWORD, PASSWORD), "newPassword", Problem.Kind.AS_BEFORE);
        assertRejected(() -> own().changePassword(lin(), PASSWORD, "short"), "newPassword", Problem.Kind.TOO_SHORT);
        assertRejected(
                () -> own().changePassword(lin(), PASSWORD, "woaini5201314888"), "newPassword", Problem.Kind.COMMON);
        for (int i = 0; i < 5; i++)
            assertRejected(() -> own().changePassword(lin(), "guess", OTHER), "password", Problem.Kind.WRONG);
        assertRejected(() -> own().changePassword(lin(), PASSWORD, OTHER), "password", Problem.Kind.TOO_OFTEN);
        assertThat(account().password().matches(PASSWORD)).isTrue();
    }

    @Test
    void who_wants_a_second_step_sets_it_up_and_gives_it_up() {
        SecondStepOffer offer = database.inTransaction(() -> own().offerSecondStep(lin()));
        assertRejected(
                () -> own().beginSecondStep(lin(), "guess", SecondStepFixture.code(offer, clock)),
                "password",
                Problem.Kind.WRONG);
        assertRejected(() -> own().beginSecondStep(lin(), PASSWORD, "000000"), "code", Problem.Kind.WRONG);

        List<String> codes = database.inTransaction(
                () -> own().beginSecondStep(lin(), PASSWORD, SecondStepFixture.code(offer, clock)));
        assertThat(codes).hasSize(10);
        assertThat(own().get(lin()).secondStep()).isTrue();
        assertThat(own().countRecoveryCodes(lin())).isEqualTo(10);

        List<String> others = database.inTransaction(() -> own().renewRecoveryCodes(lin(), PASSWORD, codes.get(0)));
        assertThat(others).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertRejected(() -> own().endSecondStep(lin(), PASSWORD, codes.get(1)), "code", Problem.Kind.WRONG);
        database.transaction(() -> own().endSecondStep(lin(), PASSWORD, others.get(0)));
        assertThat(own().get(lin()).secondStep()).isFalse();
    }

    @Test
    void staff_cannot_give_it_up() {
        SecondStepOffer offer = database.inTransaction(() -> own().offerSecondStep(lin()));
        List<String> codes = database.inTransaction(
                () -> own().beginSecondStep(lin(), PASSWORD, SecondStepFixture.code(offer, clock)));
        database.transaction(
                () -> fixture().rights.grants.replaceOfSite(Caller.command(""), "lin", "main", Set.of("editor")));

        assertRejected(() -> own().endSecondStep(lin(), PASSWORD, codes.get(0)), "", Problem.Kind.IN_USE);
    }

    @Test
    void who_has_not_signed_in_has_no_account() {
        assertThatThrownBy(() -> own().get(Caller.anybody("192.0.2.1"))).isInstanceOf(AccessDeniedException.class);
        database.transaction(() -> account().disable());
        assertThatThrownBy(() -> own().get(lin())).isInstanceOf(AccessDeniedException.class);
    }
}
