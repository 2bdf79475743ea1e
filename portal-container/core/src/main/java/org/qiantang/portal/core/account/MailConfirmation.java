// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

/** Lets the holder of an account take another mail address, by a link that is sent there. */
public interface MailConfirmation {

    /** Sends the link, once the transaction has succeeded; the address of now stays until it is followed. */
    void send(Account account, String newMail);
}
