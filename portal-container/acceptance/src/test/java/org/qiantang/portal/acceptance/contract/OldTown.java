// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Citizen;

/** The site that all contract tests visit. */
final class OldTown {
    static final String HOST = "old-town.localhost";

    private OldTown() {}

    static void build() {
        Administration.importSite("contract/old-town.yaml");
    }

    /** An editor of the town, who has signed in. */
    static Citizen heron() {
        return signedIn("heron", "pagoda-three");
    }

    /** Another person with an account, without any role. */
    static Citizen egret() {
        return signedIn("egret", "pagoda-four");
    }

    private static Citizen signedIn(String name, String password) {
        Citizen person = Citizen.visiting(HOST);
        person.signIn(name, password, "/");
        return person;
    }
}
