// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.qiantang.portal.core.person.Person;

/** Makes accounts, changes them, and tells whose they are. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    AccountRepository repository;

    @Inject
    Clock clock;

    /** Makes this account, or gives it this password, these roles and these attributes in place of those it has. */
    public void put(AccountEntry entry) {
        Optional<Account> known = repository.find(entry.name());
        // The same password again ends nobody's session.
        if (known.isEmpty()) {
            repository.add(new Account(entry.name(), PasswordHash.of(entry.password()), clock.instant()));
        } else if (!known.get().password().matches(entry.password())) {
            known.get().changePassword(PasswordHash.of(entry.password()), clock.instant());
        }
        repository.replaceRoles(entry.name(), entry.roles());
        repository.replaceAttributes(entry.name(), entry.attributes());
    }

    public Optional<Account> find(String name) {
        return repository.find(name);
    }

    /** The person whose account this is, with roles and attributes as they are now. */
    public Person person(Account account) {
        String name = account.getName();
        return new Person(name, repository.roles(name), repository.attributes(name));
    }
}
