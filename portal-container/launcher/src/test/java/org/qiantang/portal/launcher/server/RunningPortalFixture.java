// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.launcher.FakePortal;

/** Notes in a data folder that say a portal runs there: this very process, on the fake's port. */
public final class RunningPortalFixture {

    private RunningPortalFixture() {}

    public static void note(Path folder, FakePortal portal) throws IOException {
        var data = new DataFolder(folder);
        Files.createDirectories(data.folder());
        Files.writeString(data.adminToken(), FakePortal.TOKEN + "\n");
        var self = ProcessIdentity.find(ProcessHandle.current().pid()).orElseThrow();
        new PidFile(data).write(self, new ServerAddress("127.0.0.1", portal.port()));
    }
}
