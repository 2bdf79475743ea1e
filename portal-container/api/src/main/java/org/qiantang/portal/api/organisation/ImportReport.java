// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.organisation;

import java.util.List;
import org.qiantang.portal.api.security.Problem;

/**
 * What an import of organisations and staff did, or would do.
 *
 * @param rows how many rows were read, without headings and blank ones
 * @param organisationsAdded new organisations
 * @param accountsAdded new staff accounts
 * @param postsAdded new posts
 * @param appointments people put into posts
 * @param unchanged rows that change nothing
 * @param problems everything that is wrong, in the order of rows; if there is any, nothing was changed
 */
public record ImportReport(
        int rows,
        int organisationsAdded,
        int accountsAdded,
        int postsAdded,
        int appointments,
        int unchanged,
        List<RowProblem> problems) {

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /**
     * Something wrong in one row.
     *
     * @param row as a spreadsheet counts, from 1, the headings included
     * @param column heading of the column; empty for the whole row
     * @param problem what is wrong
     */
    public record RowProblem(int row, String column, Problem problem) {}
}
