// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.json.Json;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.security.Caller;

/**
 * Measures how fast records are appended, each in a transaction of its own, and verified, as a program of its own: on a new
 * embedded database on disk, in the empty folder that is its first argument, with as many records as the second one says.
 * Prints one line of JSON.
 */
public final class AuditBench {
    private static final String SCRIPT = "/db/portal/V7__audit.sql";
    private static final int COMMITTED_ALONE = 2_000;
    private static final int COMMITTED_TOGETHER = 1_000;
    private static final double NANOS = 1e9;

    private final Connection connection;
    private final AuditKeys keys = new AuditKeys();
    private final AuditChain chain;

    private AuditBench(Connection connection, AuditFolder folder) {
        this.connection = connection;
        keys.folder = folder;
        chain = new AuditChain(keys, Clock.systemUTC());
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        int records = Integer.parseInt(arguments[1]);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:derby:" + folder.resolve("db") + ";create=true");
                var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            var bench = new AuditBench(connection, new AuditFolder(folder));
            bench.createTables();
            double appended = bench.append();
            bench.fill(records);
            double verified = bench.verify(folder);
            out.println(Json.createObjectBuilder()
                    .add("audit.append_per_s", Math.round(appended))
                    .add("audit.verify_records_per_s", Math.round(verified))
                    .add("audit.records", records)
                    .build());
        }
    }

    private void createTables() throws IOException, SQLException {
        try (InputStream script = Objects.requireNonNull(AuditBench.class.getResourceAsStream(SCRIPT));
                Statement statement = connection.createStatement()) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String sql : text.split(";")) if (!sql.isBlank()) statement.execute(sql);
        }
        connection.setAutoCommit(false);
    }

    private double append() throws SQLException {
        appendEach(0, COMMITTED_ALONE, 1); // the virtual machine warms up
        long begin = System.nanoTime();
        appendEach(COMMITTED_ALONE, 2 * COMMITTED_ALONE, 1);
        return COMMITTED_ALONE * NANOS / (System.nanoTime() - begin);
    }

    private void fill(int records) throws SQLException {
        appendEach(2 * COMMITTED_ALONE, records, COMMITTED_TOGETHER);
    }

    private void appendEach(int first, int end, int together) throws SQLException {
        for (int i = first; i < end; i++) {
            chain.append(connection, event(i));
            if ((i + 1) % together == 0 || i + 1 == end) connection.commit();
        }
    }

    private static AuditEvent event(int i) {
        var who = new Caller("wang.xiaoming." + i % 300, "2001:db8::" + Integer.toHexString(i), "s" + i);
        return AuditEvent.of(who, "article.published")
                .about("article", "20261120-" + i)
                .at("site-" + i % 300)
                .changing(
                        Map.of("state", "reviewed", "title", "关于公布" + i + "号文件的通知"),
                        Map.of("state", "published", "title", "关于公布第" + i + "号文件的通知"));
    }

    private double verify(Path folder) throws SQLException, IOException {
        var verifier = new AuditVerifier(
                keys.get(), new CheckpointFile(folder.resolve("audit-checkpoints"), keys.get()), Clock.systemUTC());
        verifier.verify(connection); // the virtual machine warms up
        long begin = System.nanoTime();
        AuditCheck check = verifier.verify(connection);
        if (!check.isIntact()) throw new AuditFailedException("the measured log is not intact: " + check);
        return check.records() * NANOS / (System.nanoTime() - begin);
    }
}
