// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder that the portal script lies in: sources and what was built from them. */
public record Project(Path folder) {

    /** As the portal script says; else the current folder. */
    public static Project ofThisProcess() {
        @Nullable String named = System.getProperty("portal.project");
        return new Project(Path.of(named == null ? "." : named).toAbsolutePath().normalize());
    }

    public Path server() {
        return folder.resolve("ear/target/server");
    }

    public Path data() {
        return folder.resolve("data");
    }

    Path sample() {
        return folder.resolve("ear/src/main/sample");
    }
}
