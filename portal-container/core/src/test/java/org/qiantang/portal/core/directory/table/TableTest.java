// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Map<String, String> WORKBOOK = Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>""",
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>""",
            "xl/workbook.xml",
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="机构" sheetId="1" r:id="r1"/></sheets></workbook>""",
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>""",
            "xl/styles.xml",
            """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>
            <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>""",
            "xl/worksheets/sheet1.xml",
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>工号</t></is></c><c r="B1" t="inlineStr"><is><t> 任期至 </t></is></c></row>
            <row r="3"><c r="A3"><v>1001</v></c><c r="B3" s="1"><v>46568</v></c></row>
            </sheetData></worksheet>""");

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<TableRow> read(String name, byte[] bytes) throws IOException {
        return Table.read(name, new ByteArrayInputStream(bytes));
    }

    private static List<TableRow> csv(String text) throws IOException {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_gives_texts_numbers_and_dates_with_the_numbers_of_their_rows() throws IOException {
        assertThat(read("staff.XLSX", zip(WORKBOOK)))
                .containsExactly(new TableRow(1, List.of("工号", "任期至")), new TableRow(3, List.of("1001", "2027-06-30")));
    }

    @Test
    void a_csv_may_quote_and_leave_blank_rows_which_count() throws IOException {
        assertThat(csv("\uFEFFa,b\r\n\r\n\"x, y\", z \r\n,\r\n"))
                .containsExactly(new TableRow(1, List.of("a", "b")), new TableRow(3, List.of("x, y", "z")));
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        assertThatThrownBy(() -> read("a.xlsx", "no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("a.xlsx", zip(Map.of("a.txt", "no workbook"))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("a.csv", new byte[] {(byte) 0x81, (byte) 0xFF, 0}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> csv("a\n".repeat(50_001))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("a.csv", new byte[9 * 1024 * 1024])).isInstanceOf(IOException.class);
    }
}
