// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a temporary file and deletes it when closed. */
final class DeletedAfterReading extends FilterInputStream {

    private final Path file;

    DeletedAfterReading(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
    }

    @Override
    public void close() throws IOException {
        super.close();
        Files.deleteIfExists(file);
    }
}
