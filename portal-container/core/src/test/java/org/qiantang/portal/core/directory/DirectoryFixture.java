// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.security.PasswordPolicyFixture;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.signin.SignInFixture;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.SitesFixture;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.OfferedBeans;

/** Accounts and organisations as administrators keep them, on a database for tests. */
final class DirectoryFixture {

    final RightsFixture rights;
    final AccountRegister accounts = new AccountRegister();
    final OrganisationRegister organisations = new OrganisationRegister();
    final DirectoryImport tables = new DirectoryImport();
    final OwnAccountRegister own = new OwnAccountRegister();
    final SignInFixture signIn;
    final List<String> confirmed = new ArrayList<>();
    final List<String> invited = new ArrayList<>();

    DirectoryFixture(InMemoryDatabase database, Sites sites, Clock clock) {
        rights = RightsFixture.on(database, sites, clock);
        accounts.accounts = AccountFixture.repository(database);
        accounts.permissions = rights.permissions;
        accounts.separation = rights.separation;
        accounts.changes = rights.changes;
        signIn = new SignInFixture(database, rights, clock);
        accounts.secondSteps = signIn.secondSteps;
        own.accounts = accounts.accounts;
        own.proofs = signIn.proofs;
        own.secondSteps = signIn.secondSteps;
        own.sessions = signIn.sessions;
        own.permissions = rights.permissions;
        own.policy = PasswordPolicyFixture.of(rights.permissions);
        own.confirmations = OfferedBeans.of((Account account, String mail) -> confirmed.add(mail));
        own.portalName = SitesFixture.portalName(sites);
        own.audit = rights.audit.log();
        own.clock = clock;
        accounts.invitations = OfferedBeans.of((Account account) -> invited.add(account.getName()));
        accounts.audit = rights.audit.log();
        accounts.clock = clock;
        organisations.organisations = rights.organisations;
        organisations.posts = rights.posts;
        organisations.accounts = accounts.accounts;
        organisations.permissions = rights.permissions;
        organisations.grants = rights.grants;
        organisations.separation = rights.separation;
        organisations.changes = rights.changes;
        organisations.sites = sites;
        organisations.audit = rights.audit.log();
        tables.organisationRows = new OrganisationRows();
        tables.organisationRows.organisations = organisations;
        tables.staffRows = new StaffRows();
        tables.staffRows.accounts = accounts;
        tables.staffRows.organisations = organisations;
        tables.permissions = rights.permissions;
        tables.audit = rights.audit.log();
        tables.transactions = takingBack(database);
    }

    /** Of the registry, an import asks for one thing only. */
    private static TransactionSynchronizationRegistry takingBack(InMemoryDatabase database) {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                DirectoryFixture.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("setRollbackOnly"))
                        throw new UnsupportedOperationException(method.getName());
                    database.entityManager().getTransaction().setRollbackOnly();
                    return null;
                });
    }
}
