package org.qiantang.portal.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migration scripts of one slice, run plainly one after the other, for databases that live as long as a test. */
final class MigrationScripts {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern END = Pattern.compile(";\\s*(\\R|$)");

    private final TreeMap<Integer, String> byVersion;

    private MigrationScripts(TreeMap<Integer, String> byVersion) {
        this.byVersion = byVersion;
    }

    static MigrationScripts of(String slice) throws IOException, URISyntaxException {
        String folder = "db/" + slice;
        TreeMap<Integer, String> scripts = new TreeMap<>();
        ClassLoader classLoader = Thread.currentThread().getContextClassLoader();
        for (URL url : Collections.list(classLoader.getResources(folder))) {
            read(url.toURI(), folder, scripts);
        }
        if (scripts.isEmpty()) throw new IOException("no scripts in " + folder);
        return new MigrationScripts(scripts);
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

    void run(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
        }
    }

    private List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String script : byVersion.values()) {
            String plain = COMMENT.matcher(script).replaceAll("").replace("${text}", "CLOB");
            END.splitAsStream(plain).filter(sql -> !sql.isBlank()).forEach(statements::add);
        }
        return statements;
    }
}
