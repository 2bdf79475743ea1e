// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import org.qiantang.portal.api.security.Caller;

/** Who acts where no person does; no account has a name in parentheses. */
public final class Actors {

    private Actors() {}

    /** The portal by itself. */
    public static Caller portal() {
        return new Caller("(portal)", "", "");
    }

    /** Who has the key of the data folder, by the {@code portal} command. */
    public static Caller command(String address) {
        return new Caller("(command)", address, "");
    }
}
