// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.account.AccountRepository;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.provider.ProviderFixture;
import org.qiantang.portal.core.security.provider.ProviderPerson;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class ProviderRegistrationTest {

    private static final String HERE = "192.0.2.1";
    private static final ProviderPerson SU =
            new ProviderPerson("https://id.example", "7", "苏轼", "dongpo", "su@causeway.example", false);

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private final ProviderRegistration registration = new ProviderRegistration();
    private @Nullable RightsFixture rights;

    @BeforeEach
    void assemble() {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        rights = RightsFixture.on(database, sites, clock);
        registration.accounts = AccountFixture.repository(database);
        registration.register = ProviderFixture.register(database, rights, clock);
        registration.changes = rights.changes;
        registration.audit = rights.audit.log();
        registration.clock = clock;
    }

    private String register(ProviderPerson person, String name, String displayName) {
        return database.inTransaction(() -> registration.register(person, name, displayName, "main", HERE));
    }

    private void assertProblems(ProviderPerson person, String name, String displayName, Problem... problems) {
        assertThatThrownBy(() -> register(person, name, displayName))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .containsExactly(problems));
    }

    @Test
    void a_citizen_has_an_account_without_a_password() {
        assertThat(register(SU, " dongpo ", " 苏轼 ")).isEqualTo("dongpo");

        AccountRepository accounts = registration.accounts;
        Account account = database.inTransaction(() -> accounts.find("dongpo").orElseThrow());
        assertThat(account.getKind()).isEqualTo(AccountKind.CITIZEN);
        assertThat(account.isActive()).isTrue();
        assertThat(account.getDisplayName()).isEqualTo("苏轼");
        assertThat(account.getMail()).isEqualTo("su@causeway.example");
        assertThat(account.password().matches("")).isFalse();
        assertThat(registration.register.accountOf(SU)).contains("dongpo");
        assertThat(Objects.requireNonNull(rights).audit.records())
                .extracting(record -> record.action())
                .containsExactly("account.registered", "account.identity-linked");
    }

    @Test
    void every_problem_is_told_at_once_and_nothing_is_made() {
        database.transaction(() -> AccountFixture.accounts(database, clock)
                .put(new AccountEntry("dongpo", "peach blossoms", Set.of(), Map.of())));
        assertProblems(
                SU,
                "Dongpo",
                "",
                Problem.of("name", Problem.Kind.TAKEN, "Dongpo"),
                Problem.of("displayName", Problem.Kind.MISSING));
        assertProblems(SU, "", "苏", Problem.of("name", Problem.Kind.MISSING));
        assertProblems(SU, "市长", "苏", Problem.of("name", Problem.Kind.TAKEN, "市长"));
        assertThat(registration.register.accountOf(SU)).isEmpty();
    }

    @Test
    void a_person_and_a_mail_address_have_one_account() {
        register(SU, "dongpo", "苏轼");
        assertProblems(SU, "again", "苏轼", Problem.of("identity", Problem.Kind.TAKEN, SU.label()));
        ProviderPerson other = new ProviderPerson("https://id.example", "8", "苏辙", "", "SU@causeway.example", false);
        assertProblems(other, "ziyou", "苏辙", Problem.of("mail", Problem.Kind.TAKEN, "SU@causeway.example"));
        ProviderPerson without = new ProviderPerson("https://id.example", "8", "苏辙", "", "", false);
        assertThat(register(without, "ziyou", "苏辙")).isEqualTo("ziyou");
    }

    @Test
    void the_name_there_is_offered_if_it_can_be_had() {
        assertThat(registration.suggestion(SU)).isEqualTo("dongpo");
        for (String name : List.of("admin", "x", "a b", ""))
            assertThat(registration.suggestion(new ProviderPerson("i", "s", "", name, "", false)))
                    .isEmpty();
        register(SU, "dongpo", "苏轼");
        assertThat(registration.suggestion(SU)).isEmpty();
    }
}
