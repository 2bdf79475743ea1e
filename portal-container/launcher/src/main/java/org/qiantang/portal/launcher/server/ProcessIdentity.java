// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process told from a later one with the same number by its start. On Linux the start is the kernel's own count,
 * which stays when somebody sets the clock.
 */
public record ProcessIdentity(long pid, long started) {

    /** The living process with this number. */
    public static Optional<ProcessIdentity> find(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(handle -> new ProcessIdentity(pid, start(handle)));
    }

    public boolean isAlive() {
        return find(pid).filter(this::equals).isPresent();
    }

    private static long start(ProcessHandle handle) {
        Path stat = Path.of("/proc", Long.toString(handle.pid()), "stat");
        try {
            return ProcessStat.parse(Files.readString(stat)).startTicks();
        } catch (IOException notOnLinux) {
            return handle.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        }
    }
}
