// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/** The sessions of people who have signed in. */
public interface Sessions {

    /**
     * Those of one account, the latest first.
     *
     * @throws AccessDeniedException without {@code portal:session:view}, unless it is the caller's own account
     */
    List<SessionDescription> listOfAccount(Caller caller, String account);

    /**
     * Those of all accounts, the latest first.
     *
     * @param page from 0
     * @throws AccessDeniedException without {@code portal:session:view}
     */
    List<SessionDescription> list(Caller caller, int page, int size);

    /** How many there are. */
    long count(Caller caller);

    /**
     * Ends one.
     *
     * @throws AccessDeniedException without {@code portal:session:manage}, unless it is the caller's own account's
     * @throws RejectedException if there is none of this number
     */
    void end(Caller caller, String number);

    /**
     * Ends all of one account, except the caller's own session.
     *
     * @return how many
     * @throws AccessDeniedException without {@code portal:session:manage}, unless it is the caller's own account
     */
    int endAll(Caller caller, String account);
}
