// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

/** The notes in the data folder that tell which process is its portal, and where that listens. */
final class PidFile {
    private final DataFolder data;

    PidFile(DataFolder data) {
        this.data = data;
    }

    void write(ProcessIdentity process, ServerAddress address) {
        try {
            Files.writeString(data.portFile(), address.port() + "\n");
            Files.writeString(
                    data.pidFile(),
                    "pid=%d%nstarted=%d%naddress=%s%n".formatted(process.pid(), process.started(), address.bind()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal that runs; empty when there is no note or its process has ended. */
    Optional<RunningPortal> find() {
        try (Reader reader = Files.newBufferedReader(data.pidFile())) {
            var notes = new Properties();
            notes.load(reader);
            var process = new ProcessIdentity(number(notes, "pid"), number(notes, "started"));
            if (!process.isAlive()) return Optional.empty();
            String bind = notes.getProperty("address", ServerAddress.THIS_MACHINE_ONLY);
            return Optional.of(new RunningPortal(data, process, new ServerAddress(bind, readPort())));
        } catch (IOException | NumberFormatException noPortal) {
            return Optional.empty();
        }
    }

    private static long number(Properties notes, String name) {
        return Long.parseLong(notes.getProperty(name, ""));
    }

    private int readPort() throws IOException {
        return Integer.parseInt(Files.readString(data.portFile()).strip());
    }

    void delete() {
        try {
            Files.deleteIfExists(data.pidFile());
            Files.deleteIfExists(data.portFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
