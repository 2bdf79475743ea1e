// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/**
 * The migration scripts in one folder of a class path. The folder is listed whether it is a folder of the disk, of an
 * archive or of WildFly's virtual file system, so slices need no list of their scripts.
 */
final class ScriptFolder {

    private final ClassLoader classLoader;
    private final String path;

    /** @param path with slashes, none at the ends: {@code db/news} */
    ScriptFolder(ClassLoader classLoader, String path) {
        this.classLoader = classLoader;
        this.path = path;
    }

    /** Paths of the scripts on the class path, sorted. */
    Set<String> list() throws IOException {
        Set<String> scripts = new TreeSet<>();
        for (URL folder : Collections.list(classLoader.getResources(path))) {
            for (String name : names(folder)) {
                if (name.endsWith(".sql") && !name.contains("/")) scripts.add(path + "/" + name);
            }
        }
        if (scripts.isEmpty()) throw new FileNotFoundException("no scripts in " + path + " of " + classLoader);
        return scripts;
    }

    private List<String> names(URL folder) throws IOException {
        if (folder.getProtocol().equals("file")) return namesOnDisk(folder);
        URLConnection connection = folder.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) return namesInArchive(jar);
        return namesInStream(connection);
    }

    private static List<String> namesOnDisk(URL folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (URISyntaxException e) {
            throw new IOException("no address of a folder: " + folder, e);
        }
    }

    private List<String> namesInArchive(JarURLConnection connection) throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            String prefix = path + "/";
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        }
    }

    /** JBoss VFS (protocol {@code vfs}) gives the content of a folder as if it were an archive. */
    private static List<String> namesInStream(URLConnection connection) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream stream = connection.getInputStream()) {
            if (!(stream instanceof JarInputStream archive)) {
                throw new IOException("cannot list " + connection.getURL());
            }
            for (JarEntry entry = archive.getNextJarEntry(); entry != null; entry = archive.getNextJarEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
