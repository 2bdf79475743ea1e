// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.qiantang.portal.api.data.Migrations;

/** Makes the portal's own tables at the start, before anything reads them. */
@ApplicationScoped
public class PortalTables {

    private boolean made;

    @Inject
    Migrations migrations;

    /** Observed once for each application of the portal, of which the first one makes the tables. */
    void make(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.PLATFORM_BEFORE)
                    Object application) {
        require();
    }

    /** Makes the tables unless this was done before. */
    public synchronized void require() {
        if (made) return;
        migrations.migrate("portal", PortalTables.class.getClassLoader());
        made = true;
    }
}
