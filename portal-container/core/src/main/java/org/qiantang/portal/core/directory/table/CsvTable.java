// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory.table;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV as spreadsheets write it: RFC 4180, in UTF-8, or in GB 18030 by older programs. */
final class CsvTable {

    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    private CsvTable() {}

    static List<TableRow> read(byte[] bytes) throws IOException {
        String text = decode(bytes);
        List<TableRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text.startsWith(MARK) ? text.substring(1) : text))) {
            for (CSVRecord line : parser) {
                if (rows.size() == Table.MOST_ROWS) throw new IOException("a table has at most 50000 rows");
                List<String> cells = new ArrayList<>();
                line.forEach(cell -> cells.add(cell.strip()));
                rows.add(new TableRow((int) line.getRecordNumber(), cells));
            }
        }
        return rows;
    }

    private static String decode(byte[] bytes) throws IOException {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return strictly(bytes, GB_18030);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
