// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Checks the log of a portal that does not run, as a program of its own: reads the embedded database in the data folder that
 * is its only argument, and prints the result as one line of JSON.
 */
public final class OfflineAudit {

    private OfflineAudit() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path data = Path.of(arguments[0]);
        String url = "jdbc:derby:" + data.resolve("db/portaldb");
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal");
                var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(AuditCheckJson.of(verifier(connection).verify(connection)));
        } finally {
            shutDown();
        }
    }

    private static AuditVerifier verifier(Connection connection) throws SQLException {
        var folder = new AuditFolder();
        var keys = new AuditKeys();
        keys.folder = folder;
        AuditKey key = keys.keyToCheck(AuditRows.head(connection));
        return new AuditVerifier(key, new CheckpointFile(folder.checkpoints(), key), Clock.systemUTC());
    }

    /** Derby confirms by an exception that it has closed its files. */
    private static void shutDown() throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException e) {
            if (!"XJ015".equals(e.getSQLState())) throw e;
        }
    }
}
