// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import java.time.Clock;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** Accounts on a database for tests. */
public final class AccountFixture {

    private AccountFixture() {}

    public static AccountRepository repository(InMemoryDatabase database) {
        return database.connect(new AccountRepository());
    }

    public static Accounts accounts(InMemoryDatabase database, Clock clock) {
        Accounts accounts = new Accounts();
        accounts.repository = repository(database);
        accounts.clock = clock;
        return accounts;
    }
}
