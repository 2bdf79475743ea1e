// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;

/** One database in memory, with a persistence unit or without. */
final class DerbyInMemory implements AutoCloseable {

    private static final String DROPPED = "08006";
    private static final int MOST_DELETIONS = 1000;

    private final String name = "memory:" + UUID.randomUUID();
    private final List<String> statements;
    private final @Nullable EntityManagerFactory factory;

    private DerbyInMemory(List<String> statements, @Nullable String unit) {
        this.statements = statements;
        run("create", statements);
        factory = unit == null ? null : Persistence.createEntityManagerFactory(unit, properties());
    }

    static DerbyInMemory start(List<String> slices, @Nullable String unit) {
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty("derby.stream.error.file", "target/derby.log");
        }
        return new DerbyInMemory(MigrationScripts.statementsOf(slices), unit);
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.nonJtaDataSource", "");
        properties.put("jakarta.persistence.jdbc.driver", "org.apache.derby.jdbc.EmbeddedDriver");
        properties.put("jakarta.persistence.jdbc.url", "jdbc:derby:" + name);
        properties.put("eclipselink.session-name", name);
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "WARNING");
        return properties;
    }

    EntityManager openEntityManager() {
        return Objects.requireNonNull(factory).createEntityManager();
    }

    DataSource dataSource() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    /** Empties all tables and does again what the scripts insert, and change of that. */
    void reset() {
        try (Connection connection = dataSource().getConnection()) {
            empty(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        run("create", statements.stream().filter(DerbyInMemory::isData).toList());
    }

    /** What a script copies from other tables was none here, for they were empty. */
    private static boolean isData(String statement) {
        String plain = statement.strip().toUpperCase(Locale.ROOT);
        return plain.startsWith("UPDATE") || (plain.startsWith("INSERT") && plain.contains("VALUES"));
    }

    /** A table that others still refer to has to wait its turn. */
    private static void empty(Connection connection) throws SQLException {
        Deque<String> tables = new ArrayDeque<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "APP", "%", new String[] {"TABLE"})) {
            while (found.next()) tables.add(found.getString("TABLE_NAME"));
        }
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < MOST_DELETIONS && !tables.isEmpty(); i++) {
                String table = tables.remove();
                if (!isEmptied(statement, table)) tables.add(table);
            }
        }
        if (!tables.isEmpty()) throw new IllegalStateException("cannot empty " + tables);
    }

    private static boolean isEmptied(Statement statement, String table) throws SQLException {
        try {
            statement.executeUpdate("DELETE FROM \"" + table + "\"");
            return true;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false; // other tables refer to it
        }
    }

    private void run(String wish, List<String> sql) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes(wish + "=true");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : sql) statement.execute(one);
        } catch (SQLException e) {
            if (!DROPPED.equals(e.getSQLState())) throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (factory != null) factory.close();
        run("drop", List.of());
    }
}
