// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The portal's data folder, where the {@code portal} command looks for what it needs to know. */
@ApplicationScoped
public class DataFolder {

    private static final String PROPERTY = "portal.data.dir";

    private static Path folder() {
        String configured = System.getProperty(PROPERTY);
        return Path.of(configured != null ? configured : System.getProperty("jboss.server.data.dir", "."));
    }

    boolean has(String name) {
        return Files.exists(folder().resolve(name));
    }

    /** Writes a file that only the person who runs the portal may read. */
    public void writeSecret(String name, String content) {
        try {
            Files.createDirectories(folder());
            Path temporary = Files.createTempFile(
                    folder(),
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(temporary, content, StandardCharsets.UTF_8);
            Files.move(temporary, folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
