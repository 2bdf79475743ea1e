// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import org.qiantang.portal.core.security.permission.Permissions;

/** What passwords accounts need, for tests of other packages. */
public final class PasswordPolicyFixture {

    private PasswordPolicyFixture() {}

    public static PasswordPolicy of(Permissions permissions) {
        PasswordPolicy policy = new PasswordPolicy();
        policy.permissions = permissions;
        return policy;
    }
}
