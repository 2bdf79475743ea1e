// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import java.time.Clock;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.security.key.KeyFixture;
import org.qiantang.portal.core.security.key.PortalKey;
import org.qiantang.portal.core.security.permission.RightsFixture;
import org.qiantang.portal.core.security.signin.SignInFixture;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Identities on a database for tests. */
public final class ProviderFixture {

    private ProviderFixture() {}

    static ProviderSeals seals(PortalKey key, Clock clock) {
        ProviderSeals seals = new ProviderSeals();
        seals.sealing = KeyFixture.sealing(key);
        seals.clock = clock;
        return seals;
    }

    public static ProviderRegister register(InMemoryDatabase database, RightsFixture rights, Clock clock) {
        ProviderRegister register = new ProviderRegister();
        register.repository = database.connect(new ProviderIdentityRepository());
        register.provider = new IdentityProvider();
        register.accounts = AccountFixture.repository(database);
        register.permissions = rights.permissions;
        register.separation = rights.separation;
        register.proofs = new SignInFixture(database, rights, clock).proofs;
        register.audit = rights.audit.log();
        register.clock = clock;
        return register;
    }
}
