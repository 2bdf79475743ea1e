// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts, from 1
 * @param cells their texts, without blanks around them; may be fewer than there are headings
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text in a column, counted from 0; empty if the row ends before it. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
