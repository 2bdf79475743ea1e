// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.session;

import java.io.Serializable;
import java.time.Instant;
import org.qiantang.portal.api.security.SessionDescription;

/**
 * A session as a table shows it, kept with the view: a button means the row that the person has seen.
 *
 * @param method key of the text that says how the person signed in: {@code password+totp}
 * @param current whether it is the one in which the table is looked at
 */
public record SessionRow(
        String number,
        String account,
        String method,
        String address,
        String browser,
        Instant begun,
        Instant lastSeen,
        boolean current)
        implements Serializable {

    public static SessionRow of(SessionDescription session) {
        return new SessionRow(
                session.number(),
                session.account(),
                session.method(),
                session.address(),
                BrowserName.of(session.browser()),
                session.begun(),
                session.lastSeen(),
                session.current());
    }
}
