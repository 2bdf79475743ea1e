// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.organisation.NewOrganisation;
import org.qiantang.portal.api.organisation.OrganisationDescription;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.directory.Columns.Field;
import org.qiantang.portal.core.directory.table.TableRow;

/** Takes over organisations (机构) of a table. */
@ApplicationScoped
public class OrganisationRows {

    static final List<Field> FIELDS = List.of(
            new Field("code", true, List.of("机构代码", "code")),
            new Field("parent", true, List.of("上级机构代码", "parent")),
            new Field("nameChinese", true, List.of("机构名称", "name")),
            new Field("nameEnglish", false, List.of("英文名称", "english name")),
            new Field("shortName", false, List.of("机构简称", "short name")),
            new Field("creditCode", false, List.of("统一社会信用代码", "credit code")));

    @Inject
    OrganisationRegister organisations;

    void take(Caller caller, TableRow row, Columns columns, ImportTally tally) {
        String code = columns.text(row, "code");
        String parent = columns.text(row, "parent");
        Optional<OrganisationDescription> known = organisations.find(caller, code);
        if (known.isEmpty()) {
            add(caller, row, columns, code, parent.isEmpty() ? null : parent);
            tally.organisations++;
        } else if (!change(caller, row, columns, known.get(), parent.isEmpty() ? null : parent)) {
            tally.unchanged++;
        }
    }

    private void add(Caller caller, TableRow row, Columns columns, String code, @Nullable String parent) {
        organisations.add(
                caller,
                new NewOrganisation(
                        code,
                        parent,
                        columns.text(row, "nameChinese"),
                        columns.text(row, "nameEnglish"),
                        columns.text(row, "shortName"),
                        columns.text(row, "creditCode")));
    }

    private boolean change(
            Caller caller, TableRow row, Columns columns, OrganisationDescription known, @Nullable String parent) {
        OrganisationDescription wanted = new OrganisationDescription(
                known.code(),
                known.parent(),
                columns.text(row, "nameChinese"),
                or(columns, row, "nameEnglish", known.nameEnglish()),
                or(columns, row, "shortName", known.shortName()),
                or(columns, row, "creditCode", known.creditCode()),
                known.sites(),
                known.depth(),
                known.children(),
                known.version());
        boolean moved = !Optional.ofNullable(parent).equals(Optional.ofNullable(known.parent()));
        boolean renamed = !wanted.equals(known);
        if (renamed) organisations.change(caller, wanted);
        if (moved) organisations.move(caller, known.code(), parent);
        return moved || renamed;
    }

    /** A column that a table does not have changes nothing. */
    private static String or(Columns columns, TableRow row, String field, String known) {
        return columns.has(field) ? columns.text(row, field) : known;
    }
}
