// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.time.Duration;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.jdk.Jdk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a portal is to be started. */
final class ServerOptions {
    private static final int STANDARD_PORT = 8080;
    private static final int LAST_PORT = 65535;

    @Mixin
    private DataOptions common = new DataOptions();

    @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = ServerAddress.THIS_MACHINE_ONLY)
    private String bind = ServerAddress.THIS_MACHINE_ONLY;

    @Option(names = "--no-sample")
    private boolean withoutSample;

    @Option(names = "--allow-weak-passwords")
    private boolean weakPasswords;

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "180")
    private int wait = 180;

    ServerLaunch launch() {
        var project = Project.ofThisProcess();
        var jdk = Jdk.choose(common.jdk());
        return new ServerLaunch(
                project, ServerHome.of(project), jdk, common.data(), address(), !withoutSample, weakPasswords);
    }

    private ServerAddress address() {
        int port = common.portOr(STANDARD_PORT);
        if (port < 1 || port > LAST_PORT) throw new CommandFailedException(ExitCode.USAGE, "portOutOfRange", port);
        return new ServerAddress(bind, port);
    }

    Duration patience() {
        return Duration.ofSeconds(wait);
    }
}
