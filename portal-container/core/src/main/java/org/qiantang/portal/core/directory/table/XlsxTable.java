// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook (ISO/IEC 29500). */
final class XlsxTable {

    private static final int MOST_COLUMNS = 100;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxTable() {}

    static List<TableRow> read(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<TableRow> read = new ArrayList<>();
            rows.limit(Table.MOST_ROWS + 1L).forEach(row -> read.add(row(row)));
            if (read.size() > Table.MOST_ROWS) throw new IOException("a table has at most 50000 rows");
            return read;
        } catch (ExcelReaderException e) {
            throw new IOException("not a workbook", e);
        }
    }

    private static TableRow row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(text(row.getOptionalCell(i).orElse(null)));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    /** Dates are numbers that only the format of their cell tells from others. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : text.strip();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.contains("yy");
    }
}
