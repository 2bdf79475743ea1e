// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

/** Whether an account can be used. */
public enum AccountStatus {
    /** The mail address still has to be confirmed. */
    PENDING,
    ACTIVE,
    /** An administrator has closed it; nobody can sign in. */
    DISABLED
}
