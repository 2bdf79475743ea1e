// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migration scripts of slices, to be run plainly one after the other where a database lives no longer than the tests. */
final class MigrationScripts {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern END = Pattern.compile(";\\s*(\\R|$)");

    private MigrationScripts() {}

    /** The SQL statements of these slices, one slice after the other, each in the order of its versions. */
    static List<String> statementsOf(List<String> slices) {
        List<String> statements = new ArrayList<>();
        for (String slice : slices) {
            scripts("db/" + slice).values().forEach(script -> statements.addAll(statements(script)));
        }
        return statements;
    }

    private static TreeMap<Integer, String> scripts(String folder) {
        TreeMap<Integer, String> scripts = new TreeMap<>();
        ClassLoader classLoader = Thread.currentThread().getContextClassLoader();
        try {
            for (URL url : Collections.list(classLoader.getResources(folder))) {
                read(url.toURI(), folder, scripts);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot read the scripts in " + folder, e);
        }
        if (scripts.isEmpty()) throw new IllegalStateException("no scripts in " + folder);
        return scripts;
    }

    private static void read(URI uri, String folder, Map<Integer, String> scripts) throws IOException {
        if (!uri.getScheme().equals("jar")) {
            read(Path.of(uri), scripts);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            read(jar.getPath(folder), scripts);
        }
    }

    private static void read(Path folder, Map<Integer, String> scripts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) scripts.put(Integer.valueOf(name.group(1)), Files.readString(file));
            }
        }
    }

    private static List<String> statements(String script) {
        String plain = COMMENT.matcher(script)
                .replaceAll("")
                .replace("${text}", "CLOB")
                .replace("${bytes}", "BLOB");
        return END.splitAsStream(plain).filter(sql -> !sql.isBlank()).toList();
    }
}
