// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs files into a ZIP file and unpacks them, in memory only and with bounds, since anybody may have packed it. */
final class BundleFiles {

    /** Of a bundle, and of all that is in it, in bytes. */
    static final int LONGEST = 32 * 1024 * 1024;

    static final int MOST = 1000;

    /** Folders and names of plain letters: nothing that leads upwards, to a root, a drive or a device. */
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,200}$)[a-z0-9][a-zA-Z0-9_-]*(\\.[a-zA-Z0-9_-]+)*(/[a-zA-Z0-9_-]+(\\.[a-zA-Z0-9_-]+)*)*");

    private BundleFiles() {}

    static byte[] pack(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0); // when it was made stands in the manifest
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The files by their names; throws {@link BundleRefusedException} for what could do harm. */
    static Map<String, byte[]> unpack(byte[] packed) {
        if (packed.length > LONGEST) throw tooLarge();
        List<ZipFolder.Entry> listed = ZipFolder.entries(packed);
        if (listed.size() > MOST) throw new BundleRefusedException(BundleFault.TOO_MANY_FILES, Integer.toString(MOST));
        listed.forEach(BundleFiles::check);
        Map<String, byte[]> files = new LinkedHashMap<>();
        int room = LONGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                check(new ZipFolder.Entry(entry.getName(), false));
                byte[] content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0) throw tooLarge();
                if (files.put(entry.getName(), content) != null)
                    throw new BundleRefusedException(BundleFault.NAME_TWICE, entry.getName());
                if (files.size() > MOST)
                    throw new BundleRefusedException(BundleFault.TOO_MANY_FILES, Integer.toString(MOST));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BundleRefusedException(BundleFault.NOT_ZIP);
        }
        // A file that is in only one of the two lists would be seen by some programs and not by others.
        if (!List.copyOf(files.keySet())
                .equals(listed.stream().map(ZipFolder.Entry::name).toList()))
            throw new BundleRefusedException(BundleFault.NOT_ZIP);
        return files;
    }

    private static BundleRefusedException tooLarge() {
        return new BundleRefusedException(BundleFault.TOO_LARGE, Integer.toString(LONGEST / 1024 / 1024));
    }

    private static void check(ZipFolder.Entry entry) {
        if (entry.isLink()) throw new BundleRefusedException(BundleFault.SYMBOLIC_LINK, entry.name());
        if (!NAME.matcher(entry.name()).matches())
            throw new BundleRefusedException(BundleFault.NAME_FORBIDDEN, entry.name());
    }
}
