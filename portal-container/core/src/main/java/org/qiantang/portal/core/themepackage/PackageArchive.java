// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks the zip of a theme package in memory, with a bound on everything, and packs one. */
final class PackageArchive {

    private static final int KB = 1024;

    /** Of the zip, in bytes. */
    static final int LONGEST = 4 * KB * KB;

    private static final int UNPACKED = 8 * KB * KB;
    private static final int MOST_FILES = 200;

    private static final Map<Pattern, Integer> KINDS = Map.of(
            Pattern.compile("theme\\.yaml"), 64 * KB,
            Pattern.compile("README\\.(md|txt)|fonts/[\\w.-]+\\.txt"), 64 * KB,
            Pattern.compile("css/[a-z0-9][a-z0-9-]*\\.css"), 256 * KB,
            Pattern.compile("img/[a-z0-9][a-z0-9-]*\\.(svg|png|jpe?g|webp|avif)"), KB * KB,
            Pattern.compile("fonts/[a-z0-9][a-z0-9-]*\\.woff2"), 2 * KB * KB,
            Pattern.compile("layouts/[a-z][a-z0-9-]*\\.mustache"), 32 * KB);

    private static final Pattern UNSAFE = Pattern.compile("^/|^[A-Za-z]:|\\\\|\\p{Cntrl}|(^|/)\\.{1,2}(/|$)|//");

    private PackageArchive() {}

    /** The files by their paths; what cannot be taken is left out and told. */
    static SortedMap<String, byte[]> read(byte[] zip, Problems problems) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (zip.length > LONGEST) {
            problems.add("", "", Fault.PACKAGE_TOO_LARGE, size(zip.length), size(LONGEST));
            return files;
        }
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            read(archive, files, problems);
        } catch (IOException | IllegalArgumentException e) {
            problems.add("", "", Fault.ZIP_UNREADABLE);
        }
        return files;
    }

    private static void read(ZipFile archive, Map<String, byte[]> files, Problems problems) throws IOException {
        long left = UNPACKED;
        int count = 0;
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            if (++count > MOST_FILES) {
                problems.add("", "", Fault.TOO_MANY_FILES, String.valueOf(MOST_FILES));
                return;
            }
            int most = limit(entry, files, problems);
            if (most == 0) continue;
            if (!archive.canReadEntryData(entry)) {
                problems.add(entry.getName(), "", Fault.ZIP_UNREADABLE);
                continue;
            }
            // What the zip says about sizes is not believed: as much is unpacked as may be, and no byte more.
            byte[] content;
            try (InputStream stream = archive.getInputStream(entry)) {
                content = stream.readNBytes((int) Math.min(most + 1L, left + 1));
            }
            left -= content.length;
            if (left < 0) {
                problems.add("", "", Fault.UNPACKED_TOO_LARGE, size(UNPACKED));
                return;
            }
            if (content.length > most) problems.add(entry.getName(), "", Fault.FILE_TOO_LARGE, size(most));
            else files.put(entry.getName(), content);
        }
    }

    /** How many bytes this entry may have; 0 if it is not taken. */
    private static int limit(ZipArchiveEntry entry, Map<String, byte[]> files, Problems problems) {
        String name = entry.getName();
        if (UNSAFE.matcher(name).find()) {
            problems.add(name, "", Fault.NAME_UNSAFE);
            return 0;
        }
        if (entry.isUnixSymlink()) {
            problems.add(name, "", Fault.LINK);
            return 0;
        }
        if (entry.isDirectory()) return 0;
        if (files.containsKey(name)) {
            problems.add(name, "", Fault.NAME_TWICE);
            return 0;
        }
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(name).matches())
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> {
                    problems.add(name, "", Fault.FILE_UNKNOWN);
                    return 0;
                });
    }

    /** A zip of these files, always the same for the same files. */
    static byte[] write(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String size(int bytes) {
        return bytes >= KB * KB ? bytes / KB / KB + " MB" : bytes / KB + " KB";
    }
}
