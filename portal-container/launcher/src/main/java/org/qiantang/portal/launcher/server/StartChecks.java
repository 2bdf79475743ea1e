// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Finds out before the start what would make it fail, so that the person reads one plain sentence. */
public final class StartChecks {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED_SPACE = 500 * MEGABYTE;

    private final ServerLaunch launch;
    private final long neededSpace;

    public StartChecks(ServerLaunch launch) {
        this(launch, NEEDED_SPACE);
    }

    StartChecks(ServerLaunch launch, long neededSpace) {
        this.launch = launch;
        this.neededSpace = neededSpace;
    }

    /** Fails with the first thing that is in the way. */
    public void check() {
        checkDataIsWritable();
        checkNothingRunsHere();
        checkSpace();
        new DatabaseLock(launch.data()).check();
        PortCheck.check(launch.address());
        checkPort(launch.edge().httpsPort());
        checkPort(launch.edge().certificatePort());
    }

    private void checkPort(@Nullable Integer port) {
        if (port != null) PortCheck.check(new ServerAddress(launch.address().bind(), port));
    }

    private void checkDataIsWritable() {
        var data = launch.data();
        try {
            Files.createDirectories(data.databases());
            Files.createDirectories(data.files());
            Files.createDirectories(data.log());
            Files.createDirectories(data.server());
            for (Path folder : new Path[] {data.folder(), data.log(), data.server(), data.databases()}) {
                Files.delete(Files.createTempFile(folder, "write", ".test"));
            }
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "dataNotWritable", data);
        }
    }

    private void checkNothingRunsHere() {
        RunningPortal.find(launch.data()).ifPresent(portal -> {
            throw new CommandFailedException(
                    ExitCode.ALREADY_RUNNING,
                    "alreadyRunning",
                    launch.data(),
                    portal.address().shown(),
                    portal.process().pid());
        });
    }

    private void checkSpace() {
        try {
            long free = Files.getFileStore(launch.data().folder()).getUsableSpace();
            if (free >= neededSpace) return;
            throw new CommandFailedException(
                    ExitCode.DISK_FULL, "diskFull", launch.data(), free / MEGABYTE, neededSpace / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
