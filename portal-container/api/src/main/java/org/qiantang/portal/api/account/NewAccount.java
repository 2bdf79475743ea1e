// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

/**
 * An account to be made.
 *
 * @param mail where the link for the first password goes; may be empty for integrators
 * @param staffNumber empty unless it is staff
 * @param creditCode empty unless it is a legal person
 */
public record NewAccount(
        String name, AccountKind kind, String displayName, String mail, String staffNumber, String creditCode) {}
