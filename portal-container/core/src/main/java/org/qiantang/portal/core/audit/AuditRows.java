// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Reads the tables of the log with no more memory than a few rows need. */
final class AuditRows {
    private static final int FETCHED_AT_ONCE = 1000;
    private static final String SELECT = "SELECT " + StoredRecord.COLUMNS + " FROM audit_record ";

    private AuditRows() {}

    /** Takes what was read. */
    interface Reader {
        void take(StoredRecord record) throws SQLException;
    }

    static Optional<AuditHead> head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT records, at_millis, mac, key_id FROM audit_head WHERE id = 1")) {
            if (!row.next()) return Optional.empty();
            return Optional.of(new AuditHead(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)));
        }
    }

    /** Number of the last record, 0 if there is none. */
    static long last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(sequence_number) FROM audit_record")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /**
     * Gives the reader one record after the other.
     *
     * @param rest what follows the table's name: condition and order
     */
    static void read(Connection connection, String rest, List<Object> parameters, Reader reader) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + rest, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            select.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < parameters.size(); i++) select.setObject(i + 1, parameters.get(i));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) reader.take(StoredRecord.read(rows));
            }
        }
    }

    static long count(Connection connection, String rest, List<Object> parameters) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM audit_record " + rest)) {
            for (int i = 0; i < parameters.size(); i++) select.setObject(i + 1, parameters.get(i));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
