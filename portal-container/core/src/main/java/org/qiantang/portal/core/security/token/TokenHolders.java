// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.security.permission.Separation;

/** Which accounts tokens can act for. */
@ApplicationScoped
public class TokenHolders {

    private static final Set<AccountKind> KINDS = Set.of(AccountKind.INTEGRATOR, AccountKind.STAFF);

    @Inject
    Separation separation;

    /**
     * Whether a token can act for it: that of an integrator or of staff, while it is open. What the three administrators
     * do they do in person, with a second step.
     */
    boolean canHave(Account account) {
        return account.isActive()
                && KINDS.contains(account.getKind())
                && !separation.isAdministrator(account.getName());
    }

    /** Whether somebody may hold in hand what acts for this account. Whoever runs the portal must not act for people. */
    boolean mayBeGivenTo(Caller caller, Account account) {
        return account.getKind() == AccountKind.INTEGRATOR
                || caller.account().equals(account.getName())
                || caller.account().equals(Caller.COMMAND);
    }
}
