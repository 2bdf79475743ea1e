// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import jakarta.enterprise.context.ApplicationScoped;

/** To be replaced by links that are sent by mail. */
@ApplicationScoped
public class NoInvitation implements PasswordInvitation {
    @Override
    public void send(Account account) {
        throw new IllegalStateException("no mail yet");
    }
}
