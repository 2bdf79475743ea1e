// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Reads a table that somebody hands in. */
public final class Table {

    /** Bytes; a city has some tens of thousands of staff, a hundred bytes each. */
    private static final int LONGEST = 8 * 1024 * 1024;

    static final int MOST_ROWS = 50_000;

    private Table() {}

    /**
     * All rows that are not blank.
     *
     * @param fileName tells XLSX by its ending; all else is taken for CSV
     * @throws IOException if it is too long, or not what its name says
     */
    public static List<TableRow> read(String fileName, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw new IOException("a table has at most " + LONGEST + " bytes");
        boolean workbook = fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        List<TableRow> rows = workbook ? XlsxTable.read(bytes) : CsvTable.read(bytes);
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }
}
