// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A Derby in memory with the tables of some slices, and the persistence unit of the module on it. Each test finds the tables
 * as the migrations left them; generated ids go on counting. No container: the unit runs with its own transactions, and the
 * test begins them.
 *
 * <pre>{@code
 * @RegisterExtension
 * final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");
 * }</pre>
 */
public final class InMemoryDatabase implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace SHARED = Namespace.create(InMemoryDatabase.class);

    private final List<String> slices;
    private final @Nullable String unit;
    private @Nullable DerbyInMemory derby;
    private @Nullable EntityManager entityManager;

    private InMemoryDatabase(List<String> slices, @Nullable String unit) {
        this.slices = slices;
        this.unit = unit;
    }

    /** Without any table, for this test alone. */
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
    public void beforeEach(ExtensionContext context) {
        var store = slices.isEmpty()
                ? context.getStore(SHARED)
                : context.getRoot().getStore(SHARED); // made once for all tests, since that takes a second
        DerbyInMemory found = store.getOrComputeIfAbsent(
                slices + "/" + unit, key -> DerbyInMemory.start(slices, unit), DerbyInMemory.class);
        derby = found;
        if (unit != null) entityManager = found.openEntityManager();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (entityManager != null) {
            if (entityManager.getTransaction().isActive())
                entityManager.getTransaction().rollback();
            entityManager.close();
        }
        if (!slices.isEmpty()) derby().reset();
    }

    private DerbyInMemory derby() {
        return Objects.requireNonNull(derby, "the test has not begun");
    }

    public DataSource dataSource() {
        return derby().dataSource();
    }

    /** The one entity manager of the test. */
    public EntityManager entityManager() {
        return Objects.requireNonNull(entityManager, "the test's database has no persistence unit");
    }

    /** Gives a repository the entity manager of the test, as a container would. */
    public <T> T connect(T repository) {
        for (Field field : repository.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) set(field, repository);
        }
        return repository;
    }

    private void set(Field field, Object repository) {
        try {
            field.setAccessible(true);
            field.set(repository, entityManager());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
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
