// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lantern;

import jakarta.enterprise.context.ApplicationScoped;

/** The last thing that the lamplighter has noted. */
@ApplicationScoped
public class Round {
    private volatile String last = "";

    public void note(String step) {
        last = step;
    }

    public String last() {
        return last;
    }
}
