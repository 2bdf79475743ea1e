// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class SiteChangeRepositoryTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    private final SiteChangeRepository changes = new SiteChangeRepository();
    private final OneTransaction transaction = new OneTransaction();

    @BeforeEach
    void connect() {
        database.connect(changes);
        changes.transactions = transaction;
    }

    @Test
    void changes_are_counted() {
        change();
        change();

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_change_that_is_only_begun_does_not_count() {
        database.transaction(changes::begin);

        assertThat(count()).isZero();
    }

    @Test
    void a_transaction_knows_that_it_has_added_a_change() {
        assertThat(changes.isAdding()).isFalse();

        change();

        assertThat(changes.isAdding()).isTrue();
    }

    @Test
    void without_a_transaction_nothing_is_added() {
        transaction.key = null;

        assertThat(changes.isAdding()).isFalse();
    }

    private void change() {
        database.transaction(() -> {
            changes.begin();
            changes.add();
        });
    }

    private long count() {
        return database.inTransaction(changes::count);
    }

    /** What a container knows of one transaction. */
    private static final class OneTransaction implements TransactionSynchronizationRegistry {
        @Nullable
        Object key = "transaction";

        private final Map<Object, Object> resources = new HashMap<>();

        @Override
        public @Nullable Object getTransactionKey() {
            return key;
        }

        @Override
        public void putResource(Object name, Object value) {
            resources.put(name, value);
        }

        @Override
        public @Nullable Object getResource(Object name) {
            return resources.get(name);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {}

        @Override
        public int getTransactionStatus() {
            return Status.STATUS_ACTIVE;
        }

        @Override
        public void setRollbackOnly() {}

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
