// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted.
 *
 * @param text part of name, display name, mail address or staff number; empty for all
 * @param kind null for all
 * @param status null for all
 * @param organisation code of an organisation in which, or below which, the person holds a post; empty for all
 */
public record AccountFilter(
        String text, @Nullable AccountKind kind, @Nullable AccountStatus status, String organisation) {

    /** Every account. */
    public static final AccountFilter ALL = new AccountFilter("", null, null, "");
}
