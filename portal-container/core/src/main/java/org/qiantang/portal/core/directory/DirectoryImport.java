// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.directory;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.organisation.ImportReport;
import org.qiantang.portal.api.organisation.StaffImport;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.directory.table.Table;
import org.qiantang.portal.core.directory.table.TableRow;
import org.qiantang.portal.core.security.permission.Permissions;

/**
 * Takes over tables of organisations and staff. Each row does what an administrator would do by hand, under the same rules;
 * a dry run does so, too, and takes it all back, so that it finds what the real one would.
 */
@ApplicationScoped
@Transactional
public class DirectoryImport implements StaffImport {

    @Inject
    OrganisationRows organisationRows;

    @Inject
    StaffRows staffRows;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Override
    public ImportReport read(Caller caller, Kind kind, String fileName, InputStream table, boolean dryRun)
            throws IOException {
        permissions.require(caller, "portal:organisation:manage");
        if (kind == Kind.STAFF) permissions.require(caller, "portal:account:manage");
        ImportTally tally = new ImportTally();
        List<TableRow> rows = Table.read(fileName, table);
        if (!rows.isEmpty()) take(caller, kind, rows, tally);
        ImportReport report = tally.report();
        if (dryRun || !report.isGood()) transactions.setRollbackOnly();
        else audit.append(event(caller, kind, report));
        return report;
    }

    private void take(Caller caller, Kind kind, List<TableRow> rows, ImportTally tally) {
        Columns columns = new Columns(rows.get(0), fields(kind));
        tally.add(columns.problems());
        if (!tally.isGood()) return;
        for (TableRow row : rows.subList(1, rows.size())) {
            tally.rows++;
            try {
                if (kind == Kind.ORGANISATIONS) organisationRows.take(caller, row, columns, tally);
                else staffRows.take(caller, row, columns, tally);
            } catch (RejectedException e) {
                tally.add(row, columns, e);
            }
        }
    }

    private static List<Columns.Field> fields(Kind kind) {
        return kind == Kind.ORGANISATIONS ? OrganisationRows.FIELDS : StaffRows.FIELDS;
    }

    private static AuditEvent event(Caller caller, Kind kind, ImportReport report) {
        return AuditEvent.of(caller, "directory.imported")
                .about("table", kind.name())
                .changing(
                        Map.of(),
                        Map.of(
                                "rows", report.rows(),
                                "organisations", report.organisationsAdded(),
                                "accounts", report.accountsAdded(),
                                "appointments", report.appointments()));
    }

    @Override
    public List<String> headings(Kind kind, Locale language) {
        int which = language.getLanguage().equals("zh") ? 0 : 1;
        return fields(kind).stream().map(field -> field.headings().get(which)).toList();
    }
}
