// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

import java.util.List;

/**
 * Some of the accounts that were wanted.
 *
 * @param total how many there are in all
 */
public record AccountPage(List<AccountDescription> accounts, long total) {

    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
