// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the audit log keeps what must not lie in the database: the portal's data folder, or the folder that the system
 * property {@code portal.audit.dir} names, for instance on another disk.
 */
@ApplicationScoped
public class AuditFolder {
    private final @Nullable Path fixed;

    public AuditFolder() {
        this.fixed = null;
    }

    AuditFolder(Path folder) {
        this.fixed = folder;
    }

    Path key() {
        return folder().resolve("audit.key");
    }

    Path checkpoints() {
        return folder().resolve("audit-checkpoints");
    }

    private Path folder() {
        if (fixed != null) return fixed;
        for (String property : new String[] {"portal.audit.dir", "portal.data.dir", "jboss.server.data.dir"}) {
            String named = System.getProperty(property);
            if (named != null) return Path.of(named);
        }
        return Path.of(".");
    }
}
