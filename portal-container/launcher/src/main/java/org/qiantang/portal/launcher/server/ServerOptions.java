// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.jdk.Jdk;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a portal is to be started. */
final class ServerOptions {
    private static final int STANDARD_PORT = 8080;
    private static final int LAST_PORT = 65535;
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    @Mixin
    private DataOptions common = new DataOptions();

    @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = ServerAddress.THIS_MACHINE_ONLY)
    private String bind = ServerAddress.THIS_MACHINE_ONLY;

    @Option(names = "--no-sample")
    private boolean withoutSample;

    @Option(names = "--allow-weak-passwords")
    private boolean weakPasswords;

    @Option(names = "--https-port", paramLabel = "PORT")
    private @Nullable Integer httpsPort;

    @Option(names = "--certificate-port", paramLabel = "PORT")
    private @Nullable Integer certificatePort;

    @Option(names = "--trusted-proxy", paramLabel = "ADDRESS", split = ",")
    private List<String> proxies = List.of();

    @Option(names = "--wait", paramLabel = "SECONDS", defaultValue = "180")
    private int wait = 180;

    ServerLaunch launch() {
        var project = Project.ofThisProcess();
        var jdk = Jdk.choose(common.jdk());
        return new ServerLaunch(
                project, ServerHome.of(project), jdk, common.data(), address(), !withoutSample, weakPasswords, edge());
    }

    private Edge edge() {
        if (httpsPort != null) checkRange(httpsPort);
        if (certificatePort != null) checkRange(certificatePort);
        if (certificatePort != null && httpsPort == null)
            throw new CommandFailedException(ExitCode.USAGE, "tlsMissing");
        for (String proxy : proxies) {
            if (!ADDRESS.matcher(proxy).matches())
                throw new CommandFailedException(ExitCode.USAGE, "proxyUnknown", proxy);
        }
        return new Edge(httpsPort, certificatePort, List.copyOf(proxies));
    }

    private static void checkRange(int port) {
        if (port < 1 || port > LAST_PORT) throw new CommandFailedException(ExitCode.USAGE, "portOutOfRange", port);
    }

    private ServerAddress address() {
        int port = common.portOr(STANDARD_PORT);
        checkRange(port);
        return new ServerAddress(bind, port);
    }

    Duration patience() {
        return Duration.ofSeconds(wait);
    }
}
