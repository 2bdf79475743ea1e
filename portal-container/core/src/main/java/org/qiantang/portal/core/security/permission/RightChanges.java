// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Notes that rights change, for this node and all others. */
@ApplicationScoped
public class RightChanges {

    @Inject
    RightRepository repository;

    @Inject
    Event<RightsChanged> changed;

    /** Within the transaction that changes an account, an organisation, a post, a role or a grant: after the change. */
    public void note() {
        repository.addChange();
        changed.fire(new RightsChanged());
    }
}
