// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file in the data folder that keeps what an import did not take; it is only there when something is in it. */
final class RejectsFile implements AutoCloseable {
    private final Path file;
    private final ObjectMapper json = new ObjectMapper();
    private @Nullable BufferedWriter writer;

    RejectsFile(Path folder, Path imported) {
        String name = String.valueOf(imported.getFileName()).replaceFirst("\\.(jsonl|ndjson|json|ya?ml)$", "");
        this.file = folder.resolve(name + ".rejects.jsonl");
        deleteOld();
    }

    private void deleteOld() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(Reject reject) {
        try {
            BufferedWriter open = open();
            open.write(json.writeValueAsString(reject));
            open.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedWriter open() throws IOException {
        if (writer != null) return writer;
        Files.createDirectories(file.getParent());
        BufferedWriter opened = Files.newBufferedWriter(file);
        writer = opened;
        return opened;
    }

    /** The file, if anything was rejected. */
    Optional<Path> find() {
        return writer == null ? Optional.empty() : Optional.of(file);
    }

    @Override
    public void close() {
        try {
            if (writer != null) writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
