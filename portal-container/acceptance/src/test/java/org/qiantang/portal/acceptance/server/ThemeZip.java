// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A theme package that somebody works on: its files by name. */
public final class ThemeZip {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ThemeZip() {}

    /** What is in a zip. */
    public static ThemeZip of(byte[] zip) {
        ThemeZip result = new ThemeZip();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                result.files.put(entry.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** Adds a file, or one in its place; the name may be any. */
    public ThemeZip with(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public ThemeZip appending(String name, String text) {
        return with(name, text(name) + text);
    }

    public ThemeZip replacing(String name, String before, String after) {
        String text = text(name);
        if (!text.contains(before)) throw new AssertionError(before + " is not in\n" + text);
        return with(name, text.replace(before, after));
    }

    public ThemeZip renaming(String before, String after) {
        with(after, text(before));
        files.remove(before);
        return this;
    }

    private String text(String name) {
        byte[] content = files.get(name);
        if (content == null) throw new AssertionError("no " + name + " in " + files.keySet());
        return new String(content, StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
