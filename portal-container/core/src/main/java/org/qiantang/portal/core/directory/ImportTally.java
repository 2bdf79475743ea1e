// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import java.util.ArrayList;
import java.util.List;
import org.qiantang.portal.api.organisation.ImportReport;
import org.qiantang.portal.api.organisation.ImportReport.RowProblem;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.directory.table.TableRow;

/** Counts what an import does, and collects what is wrong. */
final class ImportTally {

    private final List<RowProblem> problems = new ArrayList<>();
    int rows;
    int organisations;
    int accounts;
    int posts;
    int appointments;
    int unchanged;

    void add(List<RowProblem> more) {
        problems.addAll(more);
    }

    void add(TableRow row, Columns columns, RejectedException rejected) {
        for (Problem problem : rejected.problems()) add(row, columns, problem);
    }

    void add(TableRow row, Columns columns, Problem problem) {
        problems.add(new RowProblem(row.number(), columns.heading(problem.field()), problem));
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    ImportReport report() {
        return new ImportReport(rows, organisations, accounts, posts, appointments, unchanged, problems);
    }
}
