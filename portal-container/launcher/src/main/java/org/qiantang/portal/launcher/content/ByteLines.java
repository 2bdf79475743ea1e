// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits a file into lines of bytes; of a line longer than the limit only the beginning is kept. */
final class ByteLines implements Closeable {
    private final InputStream in;
    private final int limit;
    private int line;
    private long position;
    private boolean cut;

    ByteLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    Optional<byte[]> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        cut = false;
        long begin = position;
        for (int b = read(); b >= 0; b = read()) {
            if (b == '\n') return Optional.of(end(bytes));
            if (bytes.size() < limit) bytes.write(b);
            else cut = true;
        }
        return position == begin ? Optional.empty() : Optional.of(end(bytes));
    }

    private int read() throws IOException {
        int b = in.read();
        if (b >= 0) position++;
        return b;
    }

    private byte[] end(ByteArrayOutputStream bytes) {
        line++;
        return bytes.toByteArray();
    }

    /** Number of the line that was read last, from one. */
    int line() {
        return line;
    }

    /** Whether that line was too long. */
    boolean isCut() {
        return cut;
    }

    long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
