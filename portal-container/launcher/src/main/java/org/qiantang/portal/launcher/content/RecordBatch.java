// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;

/** Records that go to the portal in one request: up to fifty, fewer when their pictures are large. */
final class RecordBatch {
    private static final int MOST_RECORDS = 50;
    private static final int MOST_BYTES = 8 << 20;

    private final List<PreparedRecord> records = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private int bytes;

    void add(PreparedRecord record) {
        byte[] line = record.line();
        records.add(record);
        lines.add(line);
        bytes += line.length;
    }

    /** Whether one more record would make it too large to be sent; a record that is too large alone travels alone. */
    boolean isFullFor(PreparedRecord next) {
        return records.size() >= MOST_RECORDS || !records.isEmpty() && bytes + next.line().length > MOST_BYTES;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    List<PreparedRecord> records() {
        return records;
    }

    BodyPublisher body() {
        return BodyPublishers.ofByteArrays(lines);
    }
}
