// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Keeps the files of news under names made of their content. A stored file never changes and is never removed, so it can
 * be cached for ever; the same file stored twice is one file. Safe for use by many threads and by many nodes that share
 * the folder.
 */
@ApplicationScoped
public class MediaStore {

    private static final int MAX_BYTES = 20 * 1024 * 1024;

    private final Path folder;

    /** In the folder {@code files/news} of the portal's data. */
    public MediaStore() {
        this(Path.of(System.getProperty("portal.data.dir", System.getProperty("java.io.tmpdir") + "/qiantang-portal"))
                .resolve("files/news"));
    }

    public MediaStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Stores a file.
     *
     * @throws MediaRejectedException if it is too large, damaged, or of no kind that news may have
     */
    public StoredMedia add(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new MediaRejectedException("the file is larger than " + MAX_BYTES / 1024 / 1024 + " MB", null);
        }
        MediaType type = MediaType.ofContent(content)
                .orElseThrow(() -> new MediaRejectedException(
                        "the file is neither PNG, JPEG, GIF, WebP, MP4, WebM nor WebVTT", null));
        PictureSize size = PictureSize.of(type, content);
        MediaName name = MediaName.of(content, type);
        write(content, path(name));
        return new StoredMedia(name, size.width(), size.height());
    }

    /** The file of this name, if it is stored. */
    public Optional<Path> find(MediaName name) {
        return Optional.of(path(name)).filter(Files::isRegularFile);
    }

    /** The file of this name with the size of its picture, if it is stored. */
    public Optional<StoredMedia> describe(MediaName name) {
        return find(name).map(file -> {
            PictureSize size = PictureSize.of(name.type(), file);
            return new StoredMedia(name, size.width(), size.height());
        });
    }

    /** A file appears whole or not at all. */
    private static void write(byte[] content, Path target) {
        if (Files.exists(target)) return;
        try {
            Path parent = Files.createDirectories(target.resolve("..").normalize());
            Path unfinished = Files.createTempFile(parent, "new-", ".part");
            try {
                Files.write(unfinished, content);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store " + target, e);
        }
    }

    /** Files are spread over 256 folders. */
    private Path path(MediaName name) {
        return folder.resolve(name.digest().substring(0, 2)).resolve(name.toString());
    }
}
