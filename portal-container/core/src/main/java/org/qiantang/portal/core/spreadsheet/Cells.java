// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.spreadsheet;

/** Cells of tables that spreadsheets open. */
public final class Cells {

    /** Begins a CSV file; without it Excel does not read UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    /** The same, but that a spreadsheet takes it for no formula (OWASP: CSV Injection): such a cell gets an apostrophe in front. */
    public static String harmless(String cell) {
        boolean dangerous = !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return dangerous ? "'" + cell : cell;
    }
}
