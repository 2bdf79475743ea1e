// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.organisation.ImportReport.RowProblem;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.core.directory.table.TableRow;

/**
 * Which column of a table holds which field. Headings may be Chinese or English, in any order; columns that are not known
 * are named, not passed over: they may be misspelt.
 */
final class Columns {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /** What a field is called in headings, the first being the one of the template. */
    record Field(String name, boolean required, List<String> headings) {}

    Columns(TableRow first, List<Field> fields) {
        for (int i = 0; i < first.cells().size(); i++) {
            String heading = first.cell(i);
            if (!heading.isEmpty()) place(first, i, heading, fields);
        }
        for (Field field : fields) {
            if (field.required() && !places.containsKey(field.name())) {
                String heading = field.headings().get(0);
                problems.add(new RowProblem(first.number(), heading, Problem.of(field.name(), Problem.Kind.MISSING)));
            }
        }
    }

    private void place(TableRow first, int column, String heading, List<Field> fields) {
        for (Field field : fields) {
            if (!field.headings().contains(heading.toLowerCase(Locale.ROOT))) continue;
            if (places.putIfAbsent(field.name(), column) != null) {
                problems.add(problem(first, heading, Problem.Kind.TAKEN));
            }
            headings.put(field.name(), heading);
            return;
        }
        problems.add(problem(first, heading, Problem.Kind.UNKNOWN));
    }

    private static RowProblem problem(TableRow first, String heading, Problem.Kind kind) {
        return new RowProblem(first.number(), heading, Problem.of(heading, kind, heading));
    }

    /** What is wrong with the headings; empty if all is well. */
    List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    String text(TableRow row, String field) {
        return row.cell(places.getOrDefault(field, -1));
    }

    boolean has(String field) {
        return places.containsKey(field);
    }

    /** The heading of a field as the table has it; empty for what concerns the whole row. */
    String heading(String field) {
        return headings.getOrDefault(field, "");
    }
}
