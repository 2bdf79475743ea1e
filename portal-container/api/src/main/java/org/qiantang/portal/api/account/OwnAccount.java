// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.account;

import java.util.List;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;

/** What people do with their own account (我的账号). All of it is for who has signed in, and is about nobody else. */
public interface OwnAccount {

    AccountDescription get(Caller caller);

    /**
     * Changes the display name and the mail address; a new address counts once its owner has confirmed it by a link.
     *
     * @throws RejectedException if it cannot be taken
     */
    void change(Caller caller, String displayName, String mail);

    /**
     * Chooses another password and ends all other sessions.
     *
     * @throws RejectedException if the old one is wrong ({@code password}), or the new one not good ({@code newPassword})
     */
    void changePassword(Caller caller, String password, String newPassword);

    /** A secret for the second step, not yet in force; a new one each time. */
    SecondStepOffer offerSecondStep(Caller caller);

    /**
     * Puts the offered secret in force.
     *
     * @param code six digits that the person's app shows
     * @return recovery codes (恢复码), shown once
     * @throws RejectedException if the password ({@code password}) or the code ({@code code}) is wrong
     */
    List<String> beginSecondStep(Caller caller, String password, String code);

    /**
     * Makes new recovery codes in place of the old ones.
     *
     * @throws RejectedException if the password or the code is wrong
     */
    List<String> renewRecoveryCodes(Caller caller, String password, String code);

    /** How many recovery codes are left. */
    int countRecoveryCodes(Caller caller);

    /**
     * Gives up the second step.
     *
     * @throws RejectedException if the password is wrong, or a role of the person demands it
     */
    void endSecondStep(Caller caller, String password, String code);
}
