package org.qiantang.portal.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh Derby in memory for each test, with the tables of some slices, and the persistence unit of the module on it. No
 * container: the unit runs with its own transactions, and the test begins them.
 *
 * <pre>{@code
 * @RegisterExtension
 * final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");
 * }</pre>
 */
public final class InMemoryDatabase implements BeforeEachCallback, AfterEachCallback {

    private final List<String> slices;
    private final @Nullable String unit;
    private String name = "";
    private @Nullable EntityManagerFactory factory;
    private @Nullable EntityManager entityManager;

    private InMemoryDatabase(List<String> slices, @Nullable String unit) {
        this.slices = slices;
        this.unit = unit;
    }

    /** Without any table. */
    public static InMemoryDatabase empty() {
        return new InMemoryDatabase(List.of(), null);
    }

    /** With what the scripts {@code db/SLICE/V*.sql} of the class path make. */
    public static InMemoryDatabase withTablesOf(String... slices) {
        return new InMemoryDatabase(List.of(slices), null);
    }

    /** @param persistenceUnit its name in {@code META-INF/persistence.xml} */
    public InMemoryDatabase andUnit(String persistenceUnit) {
        return new InMemoryDatabase(slices, persistenceUnit);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty("derby.stream.error.file", "target/derby.log");
        }
        name = "memory:" + UUID.randomUUID();
        try (Connection connection = open("create")) {
            for (String slice : slices) {
                MigrationScripts.of(slice).run(connection);
            }
        }
        if (unit == null) return;
        factory = Persistence.createEntityManagerFactory(unit, properties());
        entityManager = factory.createEntityManager();
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

    @Override
    public void afterEach(ExtensionContext context) {
        if (entityManager != null) entityManager.close();
        if (factory != null) factory.close();
        try {
            open("drop").close();
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) throw new IllegalStateException(e); // 08006: dropped, as wished
        }
    }

    public DataSource dataSource() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    private Connection open(String wish) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes(wish + "=true");
        return source.getConnection();
    }

    /** The one entity manager of the test. */
    public EntityManager entityManager() {
        return Objects.requireNonNull(entityManager, "the test's database has no persistence unit");
    }

    /** Does this in a transaction of its own, and forgets the entities afterwards. */
    public void transaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** As {@link #transaction}, with a result. */
    public <T> T inTransaction(Supplier<T> work) {
        var transaction = entityManager().getTransaction();
        transaction.begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) transaction.rollback();
            entityManager().clear();
        }
    }
}
