// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qiantang.portal.core.account.AccountEntry;
import org.qiantang.portal.core.security.password.PasswordHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the passwords that a blueprint gives. Short ones are taken only by a portal that was started for tests, with
 * {@code -Dportal.accounts.weak=allowed}.
 */
@ApplicationScoped
public class AccountChecks {

    private static final Logger LOG = LoggerFactory.getLogger(AccountChecks.class);

    private final BlueprintMessages messages = new BlueprintMessages();

    boolean weakAllowed = "allowed".equals(System.getProperty("portal.accounts.weak"));

    /** What is wrong; empty if all is well. */
    public List<BlueprintProblem> check(Blueprint blueprint) {
        Problems problems = new Problems(messages);
        for (int i = 0; i < blueprint.accounts().size(); i++) {
            AccountEntry account = blueprint.accounts().get(i);
            if (PasswordHash.isLongEnough(account.password())) continue;
            String field = "accounts[" + i + "].password";
            if (weakAllowed) {
                LOG.warn(
                        "account '{}' gets a weak password, because this portal was started to allow it",
                        account.name());
            } else {
                String least = String.valueOf(PasswordHash.SHORTEST);
                problems.add(blueprint.place(field), field, Fault.PASSWORD_SHORT, account.name(), least);
            }
        }
        return problems.list();
    }
}
