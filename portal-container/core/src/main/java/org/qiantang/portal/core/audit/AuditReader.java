// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.audit.AuditFilter;
import org.qiantang.portal.api.audit.AuditPage;
import org.qiantang.portal.api.audit.AuditRecord;

/** Reads records out of the log, outside of any transaction: the log is long, and others want to append. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuditReader {
    private static final long FIRST_LOOK = 10_000;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource dataSource;

    /** A part of what the filter lets through, newest first. */
    AuditPage search(AuditFilter filter, int page, int size) {
        try (Connection connection = dataSource.getConnection()) {
            return filter.equals(AuditFilter.ALL)
                    ? unfiltered(connection, page, size)
                    : filtered(connection, AuditQuery.of(filter), page, size);
        } catch (SQLException e) {
            throw new AuditFailedException("the audit log cannot be read", e);
        }
    }

    /** Numbers have no gaps, so that nothing has to be counted, however long the log is. */
    private static AuditPage unfiltered(Connection connection, int page, int size) throws SQLException {
        long total = AuditRows.last(connection);
        long newest = total - (long) (page - 1) * size;
        List<AuditRecord> found = new ArrayList<>();
        AuditRows.read(
                connection,
                "WHERE sequence_number > ? AND sequence_number <= ? ORDER BY sequence_number DESC",
                List.of(newest - size, newest),
                record -> found.add(record.shown()));
        return new AuditPage(found, page, size, total);
    }

    private static AuditPage filtered(Connection connection, AuditQuery query, int page, int size) throws SQLException {
        long total = AuditRows.count(connection, query.where(), query.parameters());
        List<AuditRecord> found = new ArrayList<>();
        AuditRows.read(
                connection,
                query.where() + "ORDER BY sequence_number DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY",
                query.parametersAnd((long) (page - 1) * size, (long) size),
                record -> found.add(record.shown()));
        return new AuditPage(found, page, size, total);
    }

    /** Gives all that the filter lets through, oldest first. */
    void stream(AuditFilter filter, AuditRows.Reader reader) {
        var query = AuditQuery.of(filter);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false); // PostgreSQL would send all rows at once
            try {
                AuditRows.read(connection, query.where() + "ORDER BY sequence_number", query.parameters(), reader);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AuditFailedException("the audit log cannot be read", e);
        }
    }

    /** What the last check has left in the log, looked for from its end. */
    Optional<AuditCheck> lastCheck() {
        try (Connection connection = dataSource.getConnection()) {
            long last = AuditRows.last(connection);
            for (long length = FIRST_LOOK; ; length *= 10) {
                List<StoredRecord> found = new ArrayList<>();
                AuditRows.read(
                        connection,
                        "WHERE sequence_number > ? AND action = ? ORDER BY sequence_number",
                        List.of(last - length, AuditChecks.ACTION),
                        found::add);
                if (!found.isEmpty())
                    return AuditCheckJson.parse(found.get(found.size() - 1).after());
                if (length >= last) return Optional.empty();
            }
        } catch (SQLException e) {
            throw new AuditFailedException("the audit log cannot be read", e);
        }
    }
}
