// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.launcher.console.Console;

/** The administrators whom a new portal makes for itself; names and passwords are shown once. */
final class FirstAdministrator {
    private final Path note;

    FirstAdministrator(DataFolder data) {
        this.note = data.firstAdministrator();
    }

    void showOnce(Console console) {
        if (!Files.exists(note)) return;
        try {
            for (String line : Files.readAllLines(note)) {
                String[] words = line.strip().split("\\s+", 2);
                console.say("firstAdministrator", words[0], words.length > 1 ? words[1] : "");
            }
            console.say("firstAdministrators");
            Files.delete(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
