// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** The server as the build made it; never written to while the portal runs. */
public record ServerHome(Path folder) {

    /** The server of this project; a failure if the build has not made one. */
    public static ServerHome of(Project project) {
        var home = new ServerHome(project.server());
        if (!Files.exists(home.jbossModules())) {
            throw new CommandFailedException(ExitCode.NOT_BUILT, "serverNotBuilt", home.folder());
        }
        return home;
    }

    Path jbossModules() {
        return folder.resolve("jboss-modules.jar");
    }

    Path modules() {
        return folder.resolve("modules");
    }

    Path configuration() {
        return folder.resolve("standalone/configuration");
    }

    Path deployments() {
        return folder.resolve("standalone/deployments");
    }

    Path jvmOptions() {
        return folder.resolve("jvm.options");
    }

    /** Programs that run without the server. */
    Path tools() {
        return folder.resolve("tools");
    }

    Path sample() {
        return folder.resolve("sample");
    }

    Path blueprints() {
        return folder.resolve("blueprints");
    }

    /** Blueprint and portlets of the measuring pages. */
    public Path bench() {
        return folder.resolve("bench");
    }
}
