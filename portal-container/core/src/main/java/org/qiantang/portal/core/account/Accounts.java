// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.core.security.password.PasswordHash;

/** Makes accounts of what blueprints say, and finds them. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AccountRepository repository;

    @Inject
    Clock clock;

    /** Makes this account, or gives it this password and these attributes in place of those it has. */
    public void put(AccountEntry entry) {
        Optional<Account> known = repository.find(entry.name());
        // The same password again ends nobody's session.
        if (known.isEmpty()) {
            Account account = new Account(entry.name(), AccountKind.STAFF, AccountStatus.ACTIVE, clock.instant());
            account.changePassword(PasswordHash.of(entry.password()), clock.instant());
            repository.add(account);
        } else if (!known.get().password().matches(entry.password())) {
            known.get().changePassword(PasswordHash.of(entry.password()), clock.instant());
        }
        repository.replaceAttributes(entry.name(), entry.attributes());
    }

    public Optional<Account> find(String name) {
        return repository.find(name);
    }

    /** Values of user attributes, by name. */
    public Map<String, String> attributes(String name) {
        return repository.attributes(name);
    }
}
