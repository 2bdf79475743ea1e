// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import java.time.Clock;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Accounts on a database for tests. */
public final class AccountFixture {

    private AccountFixture() {}

    public static Accounts accounts(InMemoryDatabase database, Clock clock) {
        Accounts accounts = new Accounts();
        accounts.repository = database.connect(new AccountRepository());
        accounts.clock = clock;
        return accounts;
    }
}
