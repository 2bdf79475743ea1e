// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes records as CSV (RFC 4180) that spreadsheets open without taking anything for a formula (OWASP: CSV Injection): a
 * cell that could begin one gets an apostrophe in front.
 */
final class AuditCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it Excel does not read UTF-8
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";
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
        out.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(out, FORMAT);
    }

    void add(StoredRecord stored) {
        var record = stored.shown();
        try {
            printer.printRecord(
                    record.number(),
                    record.at(),
                    harmless(record.actor()),
                    harmless(record.action()),
                    harmless(record.objectKind()),
                    harmless(record.objectId()),
                    harmless(record.site()),
                    harmless(record.before()),
                    harmless(record.after()),
                    record.outcome(),
                    harmless(record.address()),
                    harmless(record.session()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String harmless(String cell) {
        boolean dangerous = !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return dangerous ? "'" + cell : cell;
    }

    void end() throws IOException {
        printer.flush();
    }
}
