// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.qiantang.portal.api.data.Migrations;

/**
 * Migrates slices by Flyway, which opens connections and commits on its own, hence outside of the caller's transaction. One
 * slice at a time on this node; Flyway locks a slice's history against other nodes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FlywayMigrations implements Migrations {

    private static final Pattern SLICE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource dataSource;

    @Override
    public synchronized void migrate(String slice, ClassLoader classLoader) {
        if (!SLICE.matcher(slice).matches()) throw new IllegalArgumentException("no name of a slice: '" + slice + "'");
        try {
            flyway(slice, classLoader).migrate();
        } catch (FlywayException | IOException | SQLException e) {
            throw new MigrationFailedException(slice, e);
        }
    }

    private Flyway flyway(String slice, ClassLoader classLoader) throws IOException, SQLException {
        return Flyway.configure(FlywayMigrations.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(dataSource)
                .table("flyway_" + slice.replace('-', '_'))
                .baselineOnMigrate(true) // the schema is never empty: other slices live there too
                .baselineVersion("0")
                .resourceProvider(new FlywayScripts(classLoader, "db/" + slice))
                .javaMigrationClassProvider(List::of)
                .placeholders(types())
                .load();
    }

    /** Types that every database has under a name of its own: long texts, and bytes of any number. */
    private Map<String, String> types() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            return postgres ? Map.of("text", "TEXT", "bytes", "BYTEA") : Map.of("text", "CLOB", "bytes", "BLOB");
        }
    }
}
