// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web application of nothing but files: what the server can serve at the lowest cost. */
final class StaticFilesWar {
    static final String NAME = "benchstatic";

    private StaticFilesWar() {}

    /** Writes the WAR with files of these names. */
    static Path write(Path folder, Map<String, byte[]> files) throws IOException {
        Path war = folder.resolve(NAME + ".war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            add(
                    zip,
                    "WEB-INF/web.xml",
                    "<web-app version=\"6.0\" xmlns=\"https://jakarta.ee/xml/ns/jakartaee\"/>"
                            .getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) add(zip, file.getKey(), file.getValue());
        }
        return war;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
