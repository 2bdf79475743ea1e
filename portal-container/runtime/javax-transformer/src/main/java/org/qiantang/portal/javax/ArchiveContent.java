// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What the classes and libraries of a web archive mention. Those without any package that moves may stay as they are; in a
 * large application that is nearly all of it.
 */
final class ArchiveContent {

    private final Set<String> moving = new HashSet<>();
    private final Set<String> staying = new HashSet<>();
    private boolean ofJavaxTime;

    private ArchiveContent() {}

    static ArchiveContent of(Path archive) throws IOException {
        ArchiveContent content = new ArchiveContent();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    if (isClass(entry)) content.addClass(entry.getName(), in.readAllBytes());
                    if (entry.getName().endsWith(".jar")) content.addLibrary(entry.getName(), new ZipInputStream(in));
                }
            }
        }
        content.staying.removeAll(content.moving);
        return content;
    }

    private static boolean isClass(ZipEntry entry) {
        return entry.getName().endsWith(".class");
    }

    private boolean addClass(String path, byte[] classFile) throws IOException {
        List<String> names = ClassNames.of(classFile);
        // The constant pool of a moved class still has the old generic signatures, which nothing refers to.
        ofJavaxTime |= names.stream()
                .anyMatch(name ->
                        !name.startsWith("<") && (name.contains("javax/portlet/") || name.contains("javax/servlet/")));
        return add(path, names.stream().anyMatch(MovedPackages::areIn));
    }

    private boolean add(String path, boolean mentions) {
        (mentions ? moving : staying).add(path);
        return mentions;
    }

    private void addLibrary(String path, ZipInputStream library) throws IOException {
        boolean mentions = false;
        for (ZipEntry entry = library.getNextEntry(); entry != null; entry = library.getNextEntry()) {
            byte[] bytes = library.readAllBytes();
            mentions |= isClass(entry)
                    ? addClass(entry.getName(), bytes)
                    : MovedPackages.areIn(entry.getName())
                            || MovedPackages.areIn(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        add(path, mentions);
    }

    /** Whether a class of the archive, or of a library in it, names a class of javax.servlet or javax.portlet. */
    boolean isOfJavaxTime() {
        return ofJavaxTime;
    }

    /** Paths, in the archive or in a library of it, of which none mentions anything that moves. */
    Set<String> staying() {
        return staying;
    }
}
