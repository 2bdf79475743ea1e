// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The portal's data folder, for what does not belong into the database. */
@ApplicationScoped
public class PortalFolder {

    private final @Nullable Path fixed;

    public PortalFolder() {
        this.fixed = null;
    }

    public PortalFolder(Path folder) {
        this.fixed = folder;
    }

    /** The path of a file or folder in it, which need not exist. */
    public Path resolve(String name) {
        return folder().resolve(name);
    }

    private Path folder() {
        if (fixed != null) return fixed;
        for (String property : new String[] {"portal.data.dir", "jboss.server.data.dir"}) {
            String named = System.getProperty(property);
            if (named != null) return Path.of(named);
        }
        return Path.of(".");
    }
}
