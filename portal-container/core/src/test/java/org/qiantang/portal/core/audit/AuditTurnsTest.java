// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A denial in the midst of an act that has already added a record must not wait for that act: it would wait for itself. */
class AuditTurnsTest {
    private final AuditLog log = new AuditLog();
    private final List<String> written = new ArrayList<>();
    private final List<Synchronization> waiting = new ArrayList<>();
    private final Map<Object, Object> resources = new HashMap<>();
    private @Nullable Object transaction = "a transaction";

    @BeforeEach
    void assemble() {
        log.repository = new AuditRepository() {
            @Override
            public void append(AuditEvent event) {
                written.add(event.action());
            }

            @Override
            public void appendAlone(AuditEvent event) {
                written.add(event.action() + " alone");
            }
        };
        log.turns = new AuditTurns();
        log.turns.transactions = proxy(
                TransactionSynchronizationRegistry.class, (method, arguments) -> switch (method) {
                    case "getTransactionKey" -> transaction;
                    case "getResource" -> resources.get(arguments[0]);
                    case "putResource" -> resources.put(arguments[0], arguments[1]);
                    case "registerInterposedSynchronization" -> waiting.add((Synchronization) arguments[0]);
                    default -> throw new UnsupportedOperationException(method);
                });
        log.turns.executor = proxy(ManagedExecutorService.class, (method, arguments) -> {
            ((Runnable) arguments[0]).run();
            return null;
        });
    }

    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object result = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    @Test
    void a_denial_is_written_at_once_where_the_act_has_written_nothing() {
        log.appendAlone(AuditEvent.of(AuditFixture.LI, "access.denied").denied());

        assertThat(written).containsExactly("access.denied alone");
    }

    @Test
    void a_denial_after_a_record_of_the_same_act_is_written_once_the_act_has_ended() {
        log.append(AuditEvent.of(AuditFixture.LI, "account.added"));
        log.appendAlone(AuditEvent.of(AuditFixture.LI, "access.denied").denied());
        assertThat(written).containsExactly("account.added");

        waiting.forEach(each -> each.afterCompletion(Status.STATUS_ROLLEDBACK));

        assertThat(written).containsExactly("account.added", "access.denied alone");
    }

    @Test
    void without_a_transaction_nobody_waits() {
        transaction = null;
        log.append(AuditEvent.of(AuditFixture.LI, "account.added"));
        log.appendAlone(AuditEvent.of(AuditFixture.LI, "access.denied").denied());

        assertThat(written).containsExactly("account.added", "access.denied alone");
    }
}
