// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;
import java.util.List;

/**
 * Tokens that programs use the administrative interface with (访问令牌). A token has the rights that its account has at the
 * moment; it opens nothing for people, such as pages.
 */
public interface Tokens {

    /**
     * Those of one account, the latest first, also what has expired.
     *
     * @throws AccessDeniedException without {@code portal:account:manage}, unless it is the caller's own account
     */
    List<TokenDescription> listOfAccount(Caller caller, String account);

    /**
     * Issues one. For integrators an administrator does so; staff do so for themselves alone, for whoever has a token acts
     * in the name of its account. The three administrators (三员) have none.
     *
     * @param label what it is for
     * @param expires in a year at the latest
     * @throws AccessDeniedException without {@code portal:account:manage}, unless it is the caller's own account; and to
     *     programs that act by a token themselves
     * @throws RejectedException if it cannot be issued
     */
    IssuedToken issue(Caller caller, String account, String label, Instant expires);

    /**
     * Makes a token worthless at once.
     *
     * @throws AccessDeniedException without {@code portal:account:manage}, unless it is the caller's own account's
     * @throws RejectedException if there is none of this number
     */
    void revoke(Caller caller, String number);
}
