// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

/** Lets the holder of an account choose a password, by a link that reaches nobody else. */
public interface PasswordInvitation {

    /** Sends the link, once the transaction has succeeded; the password of now stays until another one is chosen. */
    void send(Account account);
}
