// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.content;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads a file's records one after the other: {@link JsonLines} or {@link YamlList}. */
interface RecordSource extends Closeable {

    /** The next record; empty at the end of the file. After an unreadable record reading goes on. */
    Optional<SourceRecord> next() throws IOException, UnreadableRecordException;

    /** How far reading has come, in bytes of the file. */
    long position();
}
