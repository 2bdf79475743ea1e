// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.api.security.Roles;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.site.CountedChanges;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.core.site.StandingSites;
import org.qiantang.portal.testkit.InMemoryDatabase;

class FirstAdministratorsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @Test
    void each_of_the_three_is_made_once_with_a_password_for_one_time() {
        var sites = SitesFixture.sites(new StandingSites().with("main"), new CountedChanges(), NOW);
        RightsFixture rights = RightsFixture.on(database, sites, NOW);
        FirstAdministrators administrators = new FirstAdministrators();
        administrators.accounts = AccountFixture.repository(database);
        administrators.grants = rights.grants;
        administrators.clock = NOW;
        database.transaction(() -> AccountFixture.accounts(database, NOW)
                .put(new AccountEntry("auditor", "an account of the same name", Set.of(), Map.of())));

        List<FirstAdministrators.First> made = new ArrayList<>();
        for (int i = 0; i < 2; i++) database.transaction(() -> administrators.createMissing(made::addAll));

        assertThat(made).extracting(FirstAdministrators.First::name).containsExactly("admin", "security", "auditor2");
        FirstAdministrators.First auditor = made.get(2);
        Account account = administrators.accounts.find(auditor.name()).orElseThrow();
        assertThat(account.password().matches(auditor.password())).isTrue();
        assertThat(account.isOneTime()).isTrue();
        assertThat(rights.permissions.roles("auditor2", "main")).containsExactly(Roles.AUDIT_ADMINISTRATOR);
        assertThat(rights.permissions.roles("auditor", "main")).isEmpty();
    }
}
