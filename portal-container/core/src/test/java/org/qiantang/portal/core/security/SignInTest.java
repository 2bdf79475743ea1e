// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

class SignInTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final String HERE = "192.0.2.1";
    private static final String OWN = "three pools mirroring the moon";

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SignIn signIn = new SignIn();
    private final FirstAdministrators administrators = new FirstAdministrators();
    private @Nullable RightsFixture rights;

    @BeforeEach
    void assemble() {
        signIn.accounts = AccountFixture.accounts(database, NOW);
        signIn.attempts = new PasswordAttempts();
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), NOW);
        rights = RightsFixture.on(database, sites, NOW);
        signIn.permissions = rights.permissions;
        administrators.accounts = AccountFixture.repository(database);
        administrators.grants = rights.grants;
        at(NOW);
        put("lin", "plum blossoms");
    }

    private void at(Clock clock) {
        signIn.clock = clock;
        administrators.clock = clock;
    }

    private void put(String name, String password) {
        database.transaction(() -> {
            signIn.accounts.put(new AccountEntry(name, password, Set.of(), Map.of("user.name.given", "逋")));
            Objects.requireNonNull(rights).grants.replaceOfSite(Caller.command(""), name, "main", Set.of("editor"));
        });
    }

    private Optional<SignedIn> find(String name, String password) {
        return database.inTransaction(() -> signIn.find(name, password, HERE));
    }

    private Optional<Person> person(SignedIn who) {
        return database.inTransaction(() -> signIn.person(who, "main"));
    }

    private SignedIn firstAdministrator() {
        List<FirstAdministrators.First> first = new ArrayList<>();
        database.transaction(() -> administrators.createMissing(first::addAll));
        return find("admin", first.get(0).password()).orElseThrow();
    }

    @Test
    void the_holder_of_an_account_signs_in_with_roles_and_attributes() {
        SignedIn lin = find("lin", "plum blossoms").orElseThrow();

        assertThat(person(lin)).contains(new Person("lin", Set.of("editor"), Map.of("user.name.given", "逋")));
        assertThat(signIn.mustChoosePassword(lin)).isFalse();
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_nobody() {
        assertThat(find("lin", "plum")).isEmpty();
        assertThat(find("bai", "plum blossoms")).isEmpty();
        assertThat(find("lin", "plum blossoms".repeat(100))).isEmpty();
        assertThat(find("", "")).isEmpty();
    }

    @Test
    void a_session_ends_with_the_password_it_began_with() {
        SignedIn lin = find("lin", "plum blossoms").orElseThrow();
        signIn.accounts = AccountFixture.accounts(database, Clock.offset(NOW, Duration.ofMinutes(1)));

        put("lin", "crane sons");

        assertThat(person(lin)).isEmpty();
    }

    @Test
    void an_administrator_is_nobody_until_the_password_is_their_own() {
        SignedIn admin = firstAdministrator();
        assertThat(database.inTransaction(() -> signIn.mustChoosePassword(admin)))
                .isTrue();
        assertThat(person(admin)).isEmpty();

        at(Clock.offset(NOW, Duration.ofMinutes(1)));
        assertThat(choose(admin, "short")).isEqualTo(SignIn.Choice.TOO_SHORT);
        assertThat(choose(admin, "long".repeat(300))).isEqualTo(SignIn.Choice.TOO_LONG);
        assertThat(choose(admin, OWN)).isEqualTo(SignIn.Choice.TAKEN);

        assertThat(person(admin)).as("the session of the one-time password").isEmpty();
        SignedIn renewed = database.inTransaction(() -> signIn.renewed(admin)).orElseThrow();
        assertThat(person(renewed)).contains(new Person("admin", Set.of(Person.ADMINISTRATOR), Map.of()));
        assertThat(find("admin", OWN)).contains(renewed);
    }

    private SignIn.Choice choose(SignedIn who, String password) {
        return database.inTransaction(() -> signIn.choosePassword(who, password));
    }

    @Test
    void each_of_the_three_administrators_is_made_once() {
        List<String> names = new ArrayList<>();
        put("auditor", "an account of the same name");

        for (int i = 0; i < 2; i++) {
            database.transaction(
                    () -> administrators.createMissing(made -> made.forEach(one -> names.add(one.name()))));
        }

        assertThat(names).containsExactly("admin", "security", "auditor2");
        assertThat(person(find("auditor", "an account of the same name").orElseThrow())
                        .orElseThrow()
                        .roles())
                .containsExactly("editor");
    }

    @Test
    void who_guesses_has_to_wait_and_keeps_nobody_else_out() {
        for (int i = 0; i < 5; i++) assertThat(find("lin", "guess " + i)).isEmpty();

        assertThatThrownBy(() -> signIn.find("lin", "plum blossoms", HERE))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(database.inTransaction(() -> signIn.find("lin", "plum blossoms", "192.0.2.2")))
                .isPresent();
        assertThat(find("bai", "anything")).isEmpty();

        at(Clock.offset(NOW, Duration.ofSeconds(2)));
        assertThat(find("lin", "plum blossoms")).isPresent();
    }
}
