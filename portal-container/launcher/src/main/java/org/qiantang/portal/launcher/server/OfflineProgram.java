// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;
import org.qiantang.portal.launcher.jdk.Jdk;

/** Runs a program of the server's {@code tools} folder in a process of its own, without the server; it answers in JSON. */
public final class OfflineProgram {
    private final ServerHome home;
    private final Jdk jdk;
    private final DataFolder data;

    private OfflineProgram(ServerHome home, Jdk jdk, DataFolder data) {
        this.home = home;
        this.jdk = jdk;
        this.data = data;
    }

    /** About the data folder that the person named. */
    public static OfflineProgram of(DataOptions options) {
        return of(options.jdk(), options.data().folder());
    }

    public static OfflineProgram of(@Nullable Path jdk, Path data) {
        return new OfflineProgram(ServerHome.of(Project.ofThisProcess()), Jdk.choose(jdk), new DataFolder(data));
    }

    /** On the database of the data folder, which no portal may have open. */
    public JsonNode onDatabase(String program) {
        Path database = data.databases().resolve("portaldb");
        if (!Files.isDirectory(database)) {
            throw new CommandFailedException(ExitCode.FILE_UNREADABLE, "databaseMissing", database);
        }
        new DatabaseLock(data).check();
        return run(program, data.toString());
    }

    public JsonNode run(String program, String... arguments) {
        var words = new ArrayList<>(List.of(
                jdk.java().toString(),
                "-Dportal.data.dir=" + data,
                "-Dderby.stream.error.file=" + logFolder().resolve("derby-offline.log"),
                "-cp",
                classPath(),
                program));
        words.addAll(List.of(arguments));
        try {
            return run(words);
        } catch (IOException e) {
            throw brokenOff(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw brokenOff("interrupted");
        }
    }

    private Path logFolder() {
        return Files.isDirectory(data.log()) ? data.log() : data.folder();
    }

    private String classPath() {
        Path derby = home.modules().resolve("system/layers/portal/org/apache/derby/main");
        return home.tools().resolve("*") + File.pathSeparator + derby.resolve("*");
    }

    private static JsonNode run(List<String> words) throws IOException, InterruptedException {
        Path complaints = Files.createTempFile("portal-offline", ".txt");
        try {
            Process process =
                    new ProcessBuilder(words).redirectError(complaints.toFile()).start();
            String answer;
            try (InputStream out = process.getInputStream()) {
                answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (process.waitFor() != 0) throw brokenOff(cause(Files.readAllLines(complaints)));
            return new ObjectMapper().readTree(answer);
        } finally {
            Files.delete(complaints);
        }
    }

    /** Of a stack trace the sentence that tells most: that of the last cause, else of the exception itself. */
    static String cause(List<String> complaints) {
        return complaints.stream()
                .filter(line -> line.startsWith("Caused by: ") || line.startsWith("Exception in thread"))
                .reduce((first, last) -> last)
                .map(line -> line.replaceFirst("^.*?\\.\\w+(Exception|Error): ", ""))
                .orElse("-");
    }

    private static CommandFailedException brokenOff(String reason) {
        return new CommandFailedException(ExitCode.UNEXPECTED, "offlineFailed", reason);
    }
}
