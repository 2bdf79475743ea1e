// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.portal.core.data.SecretFile;

/** The file with the checkpoints, one a line; of many the older half goes, since each vouches for all that is before it. */
final class CheckpointFile {
    /** With one a minute more than three days, so that the daily check sees each of them. */
    private static final int KEPT = 5_000;

    private final Path file;
    private final AuditKey key;

    CheckpointFile(Path file, AuditKey key) {
        this.file = file;
        this.key = key;
    }

    /**
     * What the file says.
     *
     * @param badLines numbers, from 1, of the lines that were changed since they were written
     */
    record Content(List<Checkpoint> checkpoints, List<Integer> badLines) {}

    Content read() throws IOException {
        List<Checkpoint> good = new ArrayList<>();
        List<Integer> bad = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            var checkpoint = Checkpoint.parse(lines.get(i), key);
            if (checkpoint.isPresent()) good.add(checkpoint.get());
            else bad.add(i + 1);
        }
        return new Content(good, bad);
    }

    /** Without half a line at the end, which a crash may leave. */
    private List<String> lines() throws IOException {
        if (!Files.exists(file)) return List.of();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    void add(Checkpoint checkpoint) throws IOException {
        List<String> lines = lines();
        if (lines.size() >= 2 * KEPT) {
            String rest = String.join("\n", lines.subList(lines.size() - KEPT, lines.size()));
            SecretFile.replace(file, rest + "\n");
        }
        SecretFile.append(file, checkpoint.line(key));
    }
}
