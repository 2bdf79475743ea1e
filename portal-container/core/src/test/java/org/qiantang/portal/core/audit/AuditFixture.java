// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.portal.api.audit.AuditBreak;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.audit.AuditFilter;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** An audit log on the database of a test, with a key of its own. Tests of other packages take {@link #log()} alone. */
public final class AuditFixture {
    static final Caller LI = new Caller("li.na", "203.0.113.7", "s-1");

    final InMemoryDatabase database;
    final AuditFolder folder;
    final AuditKeys keys = new AuditKeys();
    final AuditReader reader = new AuditReader();
    final AuditChecks checks = new AuditChecks();
    final AuditCheckpoints checkpoints = new AuditCheckpoints();
    private final AuditLog log = new AuditLog();

    private AuditFixture(InMemoryDatabase database, Path folder, Clock clock) {
        this.database = database;
        this.folder = new AuditFolder(folder);
        keys.folder = this.folder;
        log.repository = new OwnTransactions(database);
        log.repository.keys = keys;
        log.turns = new OneTransactionAfterTheOther();
        reader.dataSource = database.dataSource();
        checks.dataSource = database.dataSource();
        checks.keys = keys;
        checks.folder = this.folder;
        checks.log = log;
        checks.reader = reader;
        checkpoints.dataSource = database.dataSource();
        checkpoints.keys = keys;
        checkpoints.folder = this.folder;
        at(clock);
    }

    /** With a folder of its own for the key. */
    public static AuditFixture on(InMemoryDatabase database, Clock clock) {
        try {
            return new AuditFixture(database, Files.createTempDirectory(Path.of("target"), "audit"), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AuditFixture on(InMemoryDatabase database, Path folder, Clock clock) {
        return new AuditFixture(database, folder, clock);
    }

    void at(Clock clock) {
        log.repository.clock = clock;
        checks.clock = clock;
        checkpoints.clock = clock;
    }

    public AuditLog log() {
        return log;
    }

    /** What the log says by now, oldest first. */
    public List<AuditRecord> records() {
        List<AuditRecord> records = new ArrayList<>();
        reader.stream(AuditFilter.ALL, record -> records.add(record.shown()));
        return records;
    }

    void append(AuditEvent... events) {
        for (AuditEvent event : events) log.append(event);
    }

    void appendMany(int count) {
        for (int i = 1; i <= count; i++) append(event(i));
    }

    static AuditEvent event(int i) {
        return AuditEvent.of(LI, "grant.added")
                .about("account", "wang." + i)
                .at("main")
                .changing(java.util.Map.of(), java.util.Map.of("role", "编辑 " + i));
    }

    AuditCheck verify() {
        try (Connection connection = database.dataSource().getConnection()) {
            return verifier().verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AuditVerifier verifier() {
        return new AuditVerifier(keys.get(), new CheckpointFile(folder.checkpoints(), keys.get()), checks.clock);
    }

    List<AuditBreak> breaks() {
        return verify().breaks();
    }

    /** As somebody with the password of the database does it. */
    void sql(String... statements) {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a transaction where there is none, as the container does. */
    private static final class OwnTransactions extends AuditRepository {
        private final InMemoryDatabase database;

        private OwnTransactions(InMemoryDatabase database) {
            this.database = database;
            this.entityManager = database.entityManager();
        }

        @Override
        public void append(AuditEvent event) {
            if (entityManager.getTransaction().isActive()) super.append(event);
            else database.transaction(() -> super.append(event));
        }

        @Override
        public void appendAlone(AuditEvent event) {
            append(event);
        }
    }

    private static final class OneTransactionAfterTheOther extends AuditTurns {
        @Override
        boolean isTaken() {
            return false;
        }

        @Override
        void take() {
            // the test ends the transaction before it goes on
        }
    }
}
