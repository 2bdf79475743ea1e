// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import java.util.List;
import org.qiantang.portal.api.account.AccountStatus;

/** All that decisions about one account need to know of it. */
record Holdings(AccountStatus status, List<HeldRole> roles) {

    boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
