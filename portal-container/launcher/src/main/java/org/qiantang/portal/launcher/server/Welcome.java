// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.util.Optional;
import org.qiantang.portal.launcher.console.Console;

/** What the person reads when the portal has come up. */
final class Welcome {

    private Welcome() {}

    static void show(RunningPortal portal, Edge edge, Console console) {
        var address = Optional.ofNullable(edge.httpsPort())
                .map(portal.address()::shownEncrypted)
                .orElseGet(portal.address()::shown);
        console.say("up", address, address.resolve("en"));
        console.say("whereThingsAre", portal.data(), portal.data().log());
        new FirstAdministrator(portal.data()).showOnce(console);
    }
}
