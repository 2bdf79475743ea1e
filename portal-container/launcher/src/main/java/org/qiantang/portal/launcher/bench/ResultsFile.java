// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.Console;
import org.qiantang.portal.launcher.console.ExitCode;

/** The file that a program reads the results from. */
final class ResultsFile {

    private ResultsFile() {}

    static void write(@Nullable Path file, Map<String, Number> results, Console console) {
        if (file == null) return;
        try {
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), results);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.DATA_NOT_WRITABLE, "fileUnwritable", file);
        }
        console.say("benchJson", file);
    }
}
