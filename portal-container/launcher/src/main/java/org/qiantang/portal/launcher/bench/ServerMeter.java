// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.server.ProcessStat;

/** Reads what the server's process has used, from Linux's {@code /proc}. */
final class ServerMeter {
    private static final Duration TICK = Duration.ofMillis(10); // USER_HZ is 100 on every Linux that Java runs on
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private final Path process;

    ServerMeter(long pid) {
        this.process = Path.of("/proc", Long.toString(pid));
    }

    /** Processor time since the process began. */
    Duration cpu() {
        return TICK.multipliedBy(ProcessStat.parse(read("stat")).cpuTicks());
    }

    /** Memory that the process occupies now, in MB. */
    double rss() {
        return read("status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / KILOBYTES_PER_MEGABYTE)
                .findFirst()
                .orElseThrow(ServerMeter::notHere);
    }

    private String read(String file) {
        try {
            return Files.readString(process.resolve(file));
        } catch (IOException e) {
            throw notHere();
        }
    }

    private static CommandFailedException notHere() {
        return new CommandFailedException(ExitCode.UNEXPECTED, "benchNotHere");
    }
}
