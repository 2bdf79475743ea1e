// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

import org.qiantang.portal.api.security.AccessDeniedException;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;

/** All accounts, for those who keep them. */
public interface AccountDirectory {

    /**
     * Some accounts, by name.
     *
     * @param page from 0
     * @throws AccessDeniedException without {@code portal:account:view}
     */
    AccountPage list(Caller caller, AccountFilter filter, int page, int size);

    /**
     * One account.
     *
     * @throws AccessDeniedException without {@code portal:account:view}, unless it is the caller's own
     * @throws RejectedException if there is none
     */
    AccountDescription get(Caller caller, String name);

    /**
     * Makes an account; its holder gets a link by mail to choose a password.
     *
     * @throws AccessDeniedException without {@code portal:account:manage}
     * @throws RejectedException if it cannot be taken
     */
    AccountDescription add(Caller caller, NewAccount account);

    /**
     * Changes display name, mail address, staff number or credit code; name and kind stay. The mail address of one of the three
     * administrators is changed by its holder alone.
     *
     * @throws AccessDeniedException without {@code portal:account:manage}
     * @throws RejectedException if it cannot be taken, or was changed meanwhile
     */
    AccountDescription change(Caller caller, AccountDescription account);

    /**
     * Closes an account and ends its sessions.
     *
     * @param reason for the audit log; must be given
     */
    void disable(Caller caller, String name, String reason);

    /** Opens a closed account again. */
    void enable(Caller caller, String name);

    /** Sends the holder a link to choose another password; the old one stays until then. */
    void sendPasswordLink(Caller caller, String name);

    /**
     * Takes away the second step of somebody who has lost it; it has to be set up anew at the next sign-in.
     *
     * @param reason for the audit log; must be given
     */
    void resetSecondStep(Caller caller, String name, String reason);
}
