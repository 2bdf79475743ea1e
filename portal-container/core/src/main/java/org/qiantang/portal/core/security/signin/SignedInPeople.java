// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.account.Accounts;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.permission.Permissions;

/** Who it is whose session goes on, with the roles of now. */
@ApplicationScoped
@Transactional
public class SignedInPeople {

    @Inject
    SessionRegister sessions;

    @Inject
    Accounts accounts;

    @Inject
    Permissions permissions;

    /**
     * Empty if the session is over: by time, or because somebody ended it, changed the password or closed the account.
     *
     * @param site key of the site whose roles count
     */
    public Optional<Person> find(SignedIn who, String site) {
        return sessions.account(who)
                .map(Account::getName)
                .map(name -> new Person(name, permissions.roles(name, site), accounts.attributes(name)));
    }
}
