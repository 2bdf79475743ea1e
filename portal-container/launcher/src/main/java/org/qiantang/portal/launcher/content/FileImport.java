// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.qiantang.portal.launcher.admin.ImportTarget;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.server.RunningPortal;

/** Imports one file into a portal, with progress on the console. */
record FileImport(RunningPortal portal, ImportTarget target, Path file, Console console) {

    ImportTally run(RejectsFile rejects) {
        var importer = new ContentImporter(portal.admin(), target, rejects, console.messages());
        try (var source = source();
                var progress = console.progress("importing", Files.size(file))) {
            return importer.add(source, new Attachments(file), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RecordSource source() throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) return new YamlList(file);
        return new JsonLines(Files.newInputStream(file));
    }
}
