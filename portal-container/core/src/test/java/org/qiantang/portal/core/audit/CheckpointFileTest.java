// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
    @TempDir
    Path folder;

    private final AuditKey key = AuditKey.random();
    private Path path;
    private CheckpointFile file;

    @BeforeEach
    void assemble() {
        path = folder.resolve("audit-checkpoints");
        file = new CheckpointFile(path, key);
    }

    @Test
    void what_was_added_is_read_again() throws IOException {
        file.add(new Checkpoint(1, "aa", 10));
        file.add(new Checkpoint(2, "bb", 20));

        assertThat(file.read().checkpoints()).containsExactly(new Checkpoint(1, "aa", 10), new Checkpoint(2, "bb", 20));
        assertThat(file.read().badLines()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void half_a_line_after_a_crash_is_no_break_and_goes_with_the_next_line() throws IOException {
        file.add(new Checkpoint(1, "aa", 10));
        Files.writeString(path, "2 bb", StandardOpenOption.APPEND);
        assertThat(file.read().badLines()).isEmpty();

        file.add(new Checkpoint(3, "cc", 30));

        assertThat(file.read().checkpoints()).extracting(Checkpoint::number).containsExactly(1L, 3L);
        assertThat(file.read().badLines()).isEmpty();
    }

    @Test
    void lines_that_the_key_has_not_signed_are_named() throws IOException {
        file.add(new Checkpoint(1, "aa", 10));
        new CheckpointFile(path, AuditKey.random()).add(new Checkpoint(2, "bb", 20));
        Files.writeString(path, "\u00ff\n", java.nio.charset.StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);

        assertThat(file.read().badLines()).containsExactly(2, 3);
    }

    @Test
    void the_file_does_not_grow_for_ever() throws IOException {
        var lines = new StringBuilder();
        for (int i = 1; i <= 10_000; i++)
            lines.append(new Checkpoint(i, "aa", i).line(key)).append('\n');
        Files.writeString(path, lines);

        file.add(new Checkpoint(10_001, "bb", 1));

        assertThat(file.read().checkpoints()).hasSize(5_001).last().isEqualTo(new Checkpoint(10_001, "bb", 1));
        assertThat(file.read().checkpoints()).first().isEqualTo(new Checkpoint(5_001, "aa", 5_001));
    }
}
