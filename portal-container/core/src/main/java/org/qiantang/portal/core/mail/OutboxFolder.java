// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code outbox} of the portal's data folder: a file for each mail, under a name that sorts by time and that
 * nobody can guess. Only the person who runs the portal may read it, for what is in it opens accounts.
 */
@ApplicationScoped
public class OutboxFolder {

    private static final String SUFFIX = ".eml";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int RANDOM_BYTES = 16;
    private static final int PROBE_BYTES = 8192;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_ONLY_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final SecureRandom random = new SecureRandom();
    private final @Nullable Path fixed;

    public OutboxFolder() {
        this.fixed = null;
    }

    OutboxFolder(Path folder) {
        this.fixed = folder;
    }

    Path path() {
        if (fixed != null) return fixed;
        String data = System.getProperty("portal.data.dir", System.getProperty("jboss.server.data.dir", "."));
        return Path.of(data, "outbox");
    }

    /** Adds a mail; whoever looks finds all of it or nothing. */
    void add(byte[] mail, Instant now) throws IOException {
        Path whole = newFile(mail);
        byte[] unguessable = new byte[RANDOM_BYTES];
        random.nextBytes(unguessable);
        String name = TIME.format(now) + "-" + HexFormat.of().formatHex(unguessable) + SUFFIX;
        Files.setLastModifiedTime(whole, FileTime.from(now));
        Files.move(whole, path().resolve(name));
    }

    /** Does nothing, if a mail could be added. */
    void probe() throws IOException {
        Files.delete(newFile(new byte[PROBE_BYTES]));
    }

    private Path newFile(byte[] content) throws IOException {
        Files.createDirectories(path(), OWNER_ONLY_FOLDER);
        Path file = Files.createTempFile(path(), "", ".new", OWNER_ONLY);
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Removes what has lain there for thirty days, whether somebody has fetched it or not. */
    void removeOld(Instant now) throws IOException {
        FileTime oldest = FileTime.from(now.minus(KEPT));
        try (Stream<Path> files = Files.list(path())) {
            for (Path file : files.toList()) {
                boolean ours =
                        file.toString().endsWith(SUFFIX) || file.toString().endsWith(".new");
                if (ours && Files.getLastModifiedTime(file).compareTo(oldest) < 0) Files.deleteIfExists(file);
            }
        }
    }
}
