// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account (账号).
 *
 * @param name what the person signs in with; never changes
 * @param displayName what others call the person; for a legal person its registered name
 * @param mail address for confirmations; empty if none is known
 * @param staffNumber number within the city's staff (工号); empty for others
 * @param creditCode unified social credit code of a legal person (统一社会信用代码, GB 32100); empty for others
 * @param secondStep whether a second step of sign-in is set up
 * @param lastSignIn null if there was none
 * @param version counts changes
 */
public record AccountDescription(
        String name,
        AccountKind kind,
        AccountStatus status,
        String displayName,
        String mail,
        String staffNumber,
        String creditCode,
        boolean secondStep,
        Instant created,
        @Nullable Instant lastSignIn,
        long version) {

    /** With what can be changed. */
    public AccountDescription with(String newDisplayName, String newMail, String newStaffNumber, String newCreditCode) {
        return new AccountDescription(
                name,
                kind,
                status,
                newDisplayName,
                newMail,
                newStaffNumber,
                newCreditCode,
                secondStep,
                created,
                lastSignIn,
                version);
    }
}
