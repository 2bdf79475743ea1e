// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.secondstep.SecondStepFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class SignInTest {

    private static final Origin HERE = new Origin("192.0.2.1", "a browser", "");
    private static final Origin ELSEWHERE = new Origin("198.51.100.1", "a browser", "");
    private static final String OWN = "three pools mirroring the moon";

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
        put("lin", "plum blossoms", "poet");
    }

    private SignInFixture fixture() {
        return Objects.requireNonNull(made);
    }

    private void put(String name, String password, String role) {
        database.transaction(() -> {
            fixture().accounts.put(new AccountEntry(name, password, Set.of(), Map.of("user.name.given", "逋")));
            Objects.requireNonNull(rights).grants.replaceOfSite(Caller.command(""), name, "main", Set.of(role));
        });
    }

    private Optional<Proven> byPassword(String name, String password, Origin origin) {
        return database.inTransaction(() -> fixture().signIn.byPassword(name, password, origin));
    }

    private Proven proven(String name, String password) {
        return byPassword(name, password, HERE).orElseThrow();
    }

    private SignedIn admit(Proven who) {
        return database.inTransaction(() -> fixture().signIn.admit(who, HERE));
    }

    private Optional<SignIn.Step> next(Proven who) {
        return database.inTransaction(() -> fixture().signIn.next(who));
    }

    private Optional<Person> person(SignedIn who) {
        return database.inTransaction(() -> fixture().people.find(who, "main"));
    }

    private Account account(String name) {
        return fixture().signIn.accounts.find(name).orElseThrow();
    }

    private List<String> audited() {
        return Objects.requireNonNull(rights).audit.records().stream()
                .map(AuditRecord::action)
                .toList();
    }

    @Test
    void an_integrator_signs_in_in_no_way() {
        database.transaction(() -> {
            Account feeder = new Account("feeder", AccountKind.INTEGRATOR, AccountStatus.ACTIVE, clock.instant());
            feeder.changePassword(PasswordHash.of("plum blossoms"), clock.instant());
            fixture().signIn.accounts.add(feeder);
        });

        assertThat(byPassword("feeder", "plum blossoms", HERE)).isEmpty();
        assertThat(fixture().signIn.byOther("feeder", SignInMethod.CERTIFICATE)).isEmpty();
    }

    @Test
    void the_holder_of_an_account_signs_in_with_roles_and_attributes() {
        Proven lin = proven("lin", "plum blossoms");

        assertThat(next(lin)).contains(SignIn.Step.ENTER);
        SignedIn session = admit(lin);

        assertThat(person(session)).contains(new Person("lin", Set.of("poet"), Map.of("user.name.given", "逋")));
        assertThat(account("lin").description().lastSignIn()).isEqualTo(clock.instant());
        assertThat(audited()).contains("session.begun");
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_nobody() {
        assertThat(byPassword("lin", "plum", HERE)).isEmpty();
        assertThat(byPassword("bai", "plum blossoms", HERE)).isEmpty();
        assertThat(byPassword("lin", "plum blossoms".repeat(100), HERE)).isEmpty();
        assertThat(byPassword("", "", HERE)).isEmpty();
        assertThat(audited()).containsOnly("session.refused", "grant.added").hasSizeGreaterThan(3);
    }

    @Test
    void a_closed_account_lets_nobody_in() {
        database.transaction(() -> account("lin").disable());

        assertThat(byPassword("lin", "plum blossoms", HERE)).isEmpty();
        assertThat(fixture().signIn.byOther("lin", SignInMethod.CERTIFICATE)).isEmpty();
    }

    @Test
    void a_mail_address_that_one_account_alone_has_is_a_name_too() {
        put("bai", "spring dawn", "poet");
        database.transaction(() -> account("lin").describe("林和靖", "lin@hangzhou.example", "", ""));
        assertThat(proven("Lin@hangzhou.example", "plum blossoms").account()).isEqualTo("lin");

        database.transaction(() -> account("bai").describe("白", "lin@hangzhou.example", "", ""));
        assertThat(byPassword("lin@hangzhou.example", "plum blossoms", HERE)).isEmpty();
    }

    @Test
    void a_session_ends_with_the_password_it_began_with() {
        SignedIn session = admit(proven("lin", "plum blossoms"));
        clock.pass(Duration.ofMinutes(1));

        put("lin", "crane sons", "poet");

        assertThat(person(session)).isEmpty();
    }

    @Test
    void who_has_a_one_time_password_chooses_another_one_first() {
        database.transaction(
                () -> account("lin").makeOneTimePassword(PasswordHash.of("for this once"), clock.instant()));
        Proven lin = proven("lin", "for this once");
        assertThat(next(lin)).contains(SignIn.Step.CHOOSE_PASSWORD);
        assertThatIllegalStateException().isThrownBy(() -> admit(lin));

        clock.pass(Duration.ofMinutes(1));
        assertThat(choose(lin, "short")).isEqualTo(SignIn.Choice.TOO_SHORT);
        assertThat(choose(lin, "long".repeat(300))).isEqualTo(SignIn.Choice.TOO_LONG);
        assertThat(choose(lin, "woaini5201314888")).isEqualTo(SignIn.Choice.COMMON);
        assertThat(choose(lin, OWN)).isEqualTo(SignIn.Choice.TAKEN);

        assertThat(next(lin)).as("who came with the one-time password").isEmpty();
        Proven renewed =
                database.inTransaction(() -> fixture().signIn.renewed(lin)).orElseThrow();
        assertThat(next(renewed)).contains(SignIn.Step.ENTER);
        assertThat(byPassword("lin", OWN, HERE)).contains(renewed);
    }

    private SignIn.Choice choose(Proven who, String password) {
        return database.inTransaction(() -> fixture().signIn.choosePassword(who, password, HERE));
    }

    @Test
    void staff_set_up_a_second_step_and_take_it_from_then_on() {
        put("bai", "spring dawn", "editor");
        Proven bai = proven("bai", "spring dawn");
        assertThat(next(bai)).contains(SignIn.Step.SET_UP_SECOND_STEP);
        assertThatIllegalStateException().isThrownBy(() -> admit(bai));

        SecondStepOffer offer = database.inTransaction(() -> fixture().signIn.offerSecondStep(bai, "中国杭州"));
        assertThat(setUp(bai, "000000")).isEmpty();
        SignIn.SetUp done = setUp(bai, SecondStepFixture.code(offer, clock)).orElseThrow();
        assertThat(person(admit(done.who()))).isPresent();

        clock.pass(Duration.ofMinutes(1));
        Proven again = proven("bai", "spring dawn");
        assertThat(next(again)).contains(SignIn.Step.ENTER_CODE);
        assertThat(setUp(again, SecondStepFixture.code(offer, clock)))
                .as("nobody replaces the secret without a code of the old one")
                .isEmpty();
        assertThat(enter(again, "000000")).isEmpty();
        assertThat(person(
                        admit(enter(again, SecondStepFixture.code(offer, clock)).orElseThrow())))
                .isPresent();
        assertThat(enter(again, done.recoveryCodes().get(3))).isPresent();
    }

    private Optional<SignIn.SetUp> setUp(Proven who, String code) {
        return database.inTransaction(() -> fixture().signIn.setUpSecondStep(who, code, HERE));
    }

    private Optional<Proven> enter(Proven who, String code) {
        return database.inTransaction(() -> fixture().signIn.enterCode(who, code, HERE));
    }

    @Test
    void codes_cannot_be_tried_out() {
        put("bai", "spring dawn", "editor");
        Proven bai = proven("bai", "spring dawn");
        SecondStepOffer offer = database.inTransaction(() -> fixture().signIn.offerSecondStep(bai, "中国杭州"));
        setUp(bai, SecondStepFixture.code(offer, clock));

        for (int i = 0; i < 5; i++) assertThat(enter(bai, "00000" + i)).isEmpty();

        assertThatThrownBy(() -> fixture().signIn.enterCode(bai, SecondStepFixture.code(offer, clock), HERE))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void a_certificate_is_two_steps_in_one() {
        put("bai", "spring dawn", "editor");
        Proven bai = fixture().signIn.byOther("bai", SignInMethod.CERTIFICATE).orElseThrow();
        Proven provider = fixture().signIn.byOther("bai", SignInMethod.PROVIDER).orElseThrow();

        assertThat(next(bai)).contains(SignIn.Step.ENTER);
        assertThat(next(provider)).contains(SignIn.Step.SET_UP_SECOND_STEP);
    }

    @Test
    void who_becomes_staff_in_a_session_signs_in_again() {
        SignedIn session = admit(proven("lin", "plum blossoms"));
        assertThat(person(session)).isPresent();

        put("lin", "plum blossoms", "editor");

        assertThat(person(session)).isEmpty();
    }

    @Test
    void who_guesses_has_to_wait_and_keeps_nobody_else_out() {
        for (int i = 0; i < 5; i++)
            assertThat(byPassword("lin", "guess " + i, HERE)).isEmpty();

        assertThatThrownBy(() -> fixture().signIn.byPassword("lin", "plum blossoms", HERE))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(byPassword("lin", "plum blossoms", ELSEWHERE)).isPresent();
        assertThat(byPassword("bai", "anything", HERE)).isEmpty();

        clock.pass(Duration.ofSeconds(2));
        assertThat(byPassword("lin", "plum blossoms", HERE)).isPresent();
    }

    @Test
    void guesses_from_everywhere_slow_down_but_not_the_browser_the_holder_has_used() {
        String token = fixture().devices.tokenFor("lin");
        for (int i = 0; i < 60; i++) {
            Origin bot = new Origin("203.0.113." + i, "a robot", "");
            database.transaction(
                    () -> fixture().guesses.noteWrong(Guesser.ofPassword("lin", bot.address(), Optional.empty())));
        }

        assertThatThrownBy(() -> fixture().signIn.byPassword("lin", "plum blossoms", ELSEWHERE))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(byPassword("lin", "plum blossoms", new Origin("198.51.100.1", "a browser", token)))
                .isPresent();
        String ofBai = fixture().devices.tokenFor("bai");
        assertThatThrownBy(() -> fixture()
                        .signIn
                        .byPassword("lin", "plum blossoms", new Origin("198.51.100.1", "a browser", ofBai)))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void what_an_earlier_version_stored_is_stored_anew() {
        String old = "pbkdf2:600000:MDEyMzQ1Njc4OWFiY2RlZg==:wgpJWEqXVCO0REmIPXtxGl1MmdMpjEsMGiUcNf1ld+w=";
        database.transaction(() -> account("lin").renewPassword(new PasswordHash(old)));

        SignedIn session = admit(proven("lin", "plum blossoms, crane sons"));

        assertThat(account("lin").password().text()).startsWith("$argon2id$");
        assertThat(person(session)).isPresent();
    }
}
