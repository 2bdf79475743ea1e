// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.ProviderIdentityDescription;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.signin.Origin;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.SetClock;

class ProviderRegisterTest {

    private static final String PASSWORD = "plum blossoms";
    private static final Caller LIN = new Caller("lin", "192.0.2.1", "s");
    private static final Caller ADMIN = new Caller("admin", "192.0.2.9", "s");
    private static final ProviderPerson PERSON =
            new ProviderPerson("https://id.example", "7", "林逋", "linbu", "lin@gushan.example", false);

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SetClock clock = SetClock.at("2026-11-20T09:00:00Z");
    private @Nullable RightsFixture rights;
    private ProviderRegister register = new ProviderRegister();

    @BeforeEach
    void assemble() {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), clock);
        rights = RightsFixture.on(database, sites, clock);
        register = ProviderFixture.register(database, rights, clock);
        for (String name : List.of("lin", "bai", "admin")) {
            database.transaction(() ->
                    AccountFixture.accounts(database, clock).put(new AccountEntry(name, PASSWORD, Set.of(), Map.of())));
        }
        database.transaction(() -> Objects.requireNonNull(rights).grants.addFirst("admin", Roles.SYSTEM_ADMINISTRATOR));
    }

    private void link(Caller caller, String password) {
        database.transaction(() -> register.link(caller, PERSON, password));
    }

    private List<ProviderIdentityDescription> identities(Caller caller, String account) {
        return database.inTransaction(() -> register.listOfAccount(caller, account));
    }

    private AuditRecord lastRecord() {
        List<AuditRecord> records = Objects.requireNonNull(rights).audit.records();
        return records.get(records.size() - 1);
    }

    private void assertProblem(Runnable act, String field, Problem.Kind kind) {
        assertThatThrownBy(() -> database.transaction(act))
                .isInstanceOfSatisfying(RejectedException.class, rejected -> assertThat(rejected.problems())
                        .anyMatch(problem -> problem.field().equals(field) && problem.kind() == kind));
    }

    @Test
    void a_holder_with_the_password_links_and_unlinks() {
        assertThat(register.accountOf(PERSON)).isEmpty();
        link(LIN, PASSWORD);
        assertThat(register.accountOf(PERSON)).contains("lin");
        assertThat(identities(LIN, "lin"))
                .extracting(ProviderIdentityDescription::label)
                .containsExactly("林逋 (linbu)");
        assertThat(lastRecord().action()).isEqualTo("account.identity-linked");

        long id = identities(LIN, "lin").get(0).id();
        database.transaction(() -> register.remove(LIN, id));
        assertThat(register.accountOf(PERSON)).isEmpty();
        assertThat(lastRecord().action()).isEqualTo("account.identity-unlinked");
    }

    @Test
    void without_the_password_or_for_a_second_account_nothing_is_linked() {
        assertProblem(() -> register.link(LIN, PERSON, "peach blossoms"), "password", Problem.Kind.WRONG);
        assertThat(register.accountOf(PERSON)).isEmpty();
        link(LIN, PASSWORD);
        assertProblem(
                () -> register.link(new Caller("bai", "192.0.2.1", "s"), PERSON, PASSWORD),
                "identity",
                Problem.Kind.TAKEN);
        assertThat(register.accountOf(PERSON)).contains("lin");
    }

    @Test
    void the_three_administrators_sign_in_here_alone() {
        assertProblem(() -> register.link(ADMIN, PERSON, PASSWORD), "account", Problem.Kind.ADMINISTRATORS_OWN);
        assertThat(register.isKeptOut("admin")).isTrue();
        assertThat(register.isKeptOut("lin")).isFalse();
    }

    @Test
    void others_neither_see_nor_remove_it_unless_they_manage_accounts() {
        link(LIN, PASSWORD);
        Caller bai = new Caller("bai", "192.0.2.2", "s");
        long id = identities(LIN, "lin").get(0).id();
        assertThatThrownBy(() -> identities(bai, "lin")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.transaction(() -> register.remove(bai, id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> database.transaction(() -> register.remove(bai, id + 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertProblem(() -> register.remove(ADMIN, id + 1), "identity", Problem.Kind.UNKNOWN);
        assertThat(identities(ADMIN, "lin")).hasSize(1);

        database.transaction(() -> register.remove(ADMIN, id));
        assertThat(identities(LIN, "lin")).isEmpty();
    }

    @Test
    void nobody_locks_themselves_out() {
        Caller su = new Caller("su", "192.0.2.1", "s");
        database.transaction(() -> {
            AccountFixture.repository(database)
                    .add(new Account("su", AccountKind.CITIZEN, AccountStatus.ACTIVE, Instant.EPOCH));
            register.add(su, "su", PERSON);
        });
        long id = identities(su, "su").get(0).id();
        assertProblem(() -> register.remove(su, id), "identity", Problem.Kind.LAST_ONE);
        assertThat(register.accountOf(PERSON)).contains("su");
    }

    @Test
    void who_comes_in_vain_is_written_down() {
        database.transaction(() -> register.noteRefusal(new Origin("192.0.2.7", "a browser", ""), "lin", "CLOSED"));
        assertThat(lastRecord().action()).isEqualTo("session.refused");
        assertThat(lastRecord().address()).isEqualTo("192.0.2.7");
    }
}
