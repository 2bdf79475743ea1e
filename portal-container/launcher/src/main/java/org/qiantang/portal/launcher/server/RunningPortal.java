// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qiantang.portal.launcher.admin.AdminClient;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** The portal that runs on a data folder. */
public record RunningPortal(DataFolder data, ProcessIdentity process, ServerAddress address) {
    private static final Duration PATIENCE_AFTER_KILL = Duration.ofSeconds(10);

    public static Optional<RunningPortal> find(DataFolder data) {
        return new PidFile(data).find();
    }

    /** The portal of this folder; a failure if none runs. */
    public static RunningPortal get(DataFolder data) {
        return find(data).orElseThrow(() -> new CommandFailedException(ExitCode.NOT_RUNNING, "notRunning", data));
    }

    /** Speaks to the portal as its administrator. */
    public AdminClient admin() {
        try {
            return new AdminClient(
                    address.local(), Files.readString(data.adminToken()).strip());
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.NO_ANSWER, "adminTokenMissing", data.adminToken());
        }
    }

    /** Asks the process to end, and ends it after this time; false if it had to be ended. */
    public boolean stop(Duration patience) {
        var handle = ProcessHandle.of(process.pid()).filter(alive -> process.isAlive());
        boolean ended = handle.isEmpty() || ends(handle.get(), patience);
        if (!ended) {
            handle.get().destroyForcibly();
            ends(handle.get(), PATIENCE_AFTER_KILL);
        }
        new PidFile(data).delete();
        return ended;
    }

    private static boolean ends(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
