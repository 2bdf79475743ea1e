// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFolderTest {

    @TempDir
    Path disk;

    @Test
    void scripts_are_found_in_a_folder_of_the_disk() throws IOException {
        Files.createDirectories(disk.resolve("db/news/old"));
        Files.writeString(disk.resolve("db/news/V1__articles.sql"), "");
        Files.writeString(disk.resolve("db/news/README.md"), "");
        Files.writeString(disk.resolve("db/news/old/V0__draft.sql"), "");

        assertThat(list(disk.toUri().toURL())).containsExactly("db/news/V1__articles.sql");
    }

    @Test
    void scripts_are_found_in_an_archive() throws IOException {
        Path jar = disk.resolve("news.jar");
        Files.write(
                jar,
                archive("db/", "db/news/", "db/news/V2__views.sql", "db/news/V1__articles.sql", "db/links/V1__x.sql"));

        assertThat(list(jar.toUri().toURL())).containsExactly("db/news/V1__articles.sql", "db/news/V2__views.sql");
    }

    @Test
    void scripts_are_found_in_the_virtual_file_system_of_wildfly() throws IOException {
        byte[] folder = archive("V1__articles.sql", "old/V0__draft.sql", "README.md");

        assertThat(new ScriptFolder(new VirtualFiles(folder), "db/news").list())
                .containsExactly("db/news/V1__articles.sql");
    }

    @Test
    void a_missing_folder_is_an_error() {
        assertThatThrownBy(() -> list(disk.toUri().toURL()))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessageContaining("db/news");
    }

    private static Iterable<String> list(URL classPath) throws IOException {
        try (URLClassLoader classLoader = new URLClassLoader(new URL[] {classPath}, null)) {
            return List.copyOf(new ScriptFolder(classLoader, "db/news").list());
        }
    }

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String name : names) {
                archive.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    /** Answers as JBoss VFS does: the stream of a folder is an archive of what it contains. */
    private static final class VirtualFiles extends ClassLoader {
        private final byte[] folder;

        VirtualFiles(byte[] folder) {
            super(null);
            this.folder = folder;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(List.of(new URL("vfs", "", -1, "/content/news.war/" + name, handler())));
        }

        private URLStreamHandler handler() {
            return new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {
                            connected = true;
                        }

                        @Override
                        public InputStream getInputStream() throws IOException {
                            return new JarInputStream(new ByteArrayInputStream(folder));
                        }
                    };
                }
            };
        }
    }
}
