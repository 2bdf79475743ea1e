// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that only the person who runs the portal may read. */
public final class SecretFile {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SecretFile() {}

    /** Puts a whole new file in the place of the old one, so that nobody ever reads half of it. */
    public static void replace(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".new", OWNER_ONLY);
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            writeFully(channel, content);
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Adds a line at the end; half a line that a crash has left there goes. */
    public static void append(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                OWNER_ONLY)) {
            channel.truncate(endOfLastLine(channel));
            channel.position(channel.size());
            writeFully(channel, line + "\n");
        }
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        var one = java.nio.ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') return end;
        }
        return 0;
    }

    private static void writeFully(FileChannel channel, String content) throws IOException {
        var bytes = java.nio.ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
        channel.force(true);
    }
}
