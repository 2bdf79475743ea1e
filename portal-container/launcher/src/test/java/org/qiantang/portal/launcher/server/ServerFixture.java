// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.launcher.jdk.Jdk;

/** A server folder as the build makes it, but empty. */
final class ServerFixture {

    private ServerFixture() {}

    static ServerLaunch launch(Path folder, ServerAddress address) throws IOException {
        var project = new Project(folder.resolve("project"));
        Path server = project.server();
        Files.createDirectories(server.resolve("standalone/configuration"));
        Files.createDirectories(server.resolve("standalone/deployments"));
        Files.createDirectories(server.resolve("sample"));
        Files.writeString(server.resolve("jboss-modules.jar"), "");
        Files.writeString(server.resolve("standalone/configuration/standalone.xml"), "<server/>");
        Files.writeString(server.resolve("standalone/deployments/qiantang.ear"), "first build");
        var data = new DataFolder(folder.resolve("data"));
        return new ServerLaunch(
                project, ServerHome.of(project), Jdk.choose(null), data, address, true, false, Edge.PLAIN);
    }
}
