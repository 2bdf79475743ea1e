// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.qiantang.portal.core.spreadsheet.Cells;

/**
 * Writes records as CSV (RFC 4180) that spreadsheets open without taking anything for a formula (OWASP: CSV Injection): a
 * cell that could begin one gets an apostrophe in front.
 */
final class AuditCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "number",
                    "time",
                    "actor",
                    "action",
                    "object_kind",
                    "object_id",
                    "site",
                    "before",
                    "after",
                    "outcome",
                    "address",
                    "session")
            .get();

    private final CSVPrinter printer;

    AuditCsv(Writer out) throws IOException {
        out.write(Cells.BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, FORMAT);
    }

    void add(StoredRecord stored) {
        var record = stored.shown();
        try {
            printer.printRecord(
                    record.number(),
                    record.at(),
                    Cells.harmless(record.actor()),
                    Cells.harmless(record.action()),
                    Cells.harmless(record.objectKind()),
                    Cells.harmless(record.objectId()),
                    Cells.harmless(record.site()),
                    Cells.harmless(record.before()),
                    Cells.harmless(record.after()),
                    record.outcome(),
                    Cells.harmless(record.address()),
                    Cells.harmless(record.session()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() throws IOException {
        printer.flush();
    }
}
