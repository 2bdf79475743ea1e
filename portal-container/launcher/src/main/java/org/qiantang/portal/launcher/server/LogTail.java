// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a log has gained since this start; earlier starts are left out. */
final class LogTail {
    private static final int MOST = 2_000_000;

    private final Path log;
    private final long start;

    private LogTail(Path log, long start) {
        this.log = log;
        this.start = start;
    }

    static LogTail fromNow(Path log) {
        return new LogTail(log, size(log));
    }

    List<String> lines() {
        long from = size(log) < start ? 0 : start; // a new day begins a new log
        try (var channel = Files.newByteChannel(log)) {
            channel.position(from);
            byte[] bytes = java.nio.channels.Channels.newInputStream(channel).readNBytes(MOST);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException notYetThere) {
            return List.of();
        }
    }

    private static long size(Path log) {
        try {
            return Files.size(log);
        } catch (IOException notYetThere) {
            return 0;
        }
    }
}
