// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract;

import org.qiantang.portal.acceptance.server.Administration;

/** The site that all contract tests visit. */
final class OldTown {
    static final String HOST = "old-town.localhost";

    private OldTown() {}

    static void build() {
        Administration.importSite("contract/old-town.yaml");
    }
}
