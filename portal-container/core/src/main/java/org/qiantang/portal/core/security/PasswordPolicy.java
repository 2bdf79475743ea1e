// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.security.password.PasswordRules;
import org.qiantang.portal.core.security.password.PasswordRules.Strength;
import org.qiantang.portal.core.security.permission.Permissions;

/** Knows how good the password of an account has to be. */
@ApplicationScoped
public class PasswordPolicy {

    @Inject
    Permissions permissions;

    /**
     * What is wrong with a password for this account; empty if it is good.
     *
     * @param field the field that it was typed into, for the problem
     */
    public Optional<Problem> problem(String field, String password, Account account) {
        return PasswordRules.problem(field, password, strength(account), words(account));
    }

    /** Whoever works for the city or runs the portal, by kind of account or by any role. */
    public Strength strength(Account account) {
        boolean ofStaff = account.getKind() == AccountKind.STAFF
                || account.getKind() == AccountKind.OPERATOR
                || permissions.needsSecondStep(account.getName());
        return ofStaff ? Strength.STAFF : Strength.CITIZEN;
    }

    private static List<String> words(Account account) {
        return List.of(
                account.getName(),
                account.getDisplayName(),
                account.getMail(),
                account.getStaffNumber(),
                account.getCreditCode());
    }
}
