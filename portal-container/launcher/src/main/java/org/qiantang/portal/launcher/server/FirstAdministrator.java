// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qiantang.portal.launcher.console.Console;

/** The administrator whom a new portal makes for itself; name and password are shown once. */
final class FirstAdministrator {
    private final Path note;

    FirstAdministrator(DataFolder data) {
        this.note = data.firstAdministrator();
    }

    void showOnce(Console console) {
        if (!Files.exists(note)) return;
        try {
            String[] words = Files.readString(note).strip().split("\\s+", 2);
            console.say("firstAdministrator", words[0], words.length > 1 ? words[1] : "");
            Files.delete(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
