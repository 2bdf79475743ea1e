// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final BackgroundWork background = new BackgroundWork();

    /** Of an executor, this asks for one thing only. */
    @BeforeEach
    void assemble() {
        background.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                BackgroundWorkTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("execute")) throw new UnsupportedOperationException(method.getName());
                    waiting.add((Runnable) arguments[0]);
                    return null;
                });
    }

    @Test
    void nothing_is_done_before_the_answer() {
        List<String> done = new ArrayList<>();

        assertThat(background.begin("a look", () -> done.add("looked"))).isTrue();

        assertThat(done).isEmpty();
        waiting.remove().run();
        assertThat(done).containsExactly("looked");
    }

    @Test
    void a_flood_is_refused_and_room_comes_back_even_after_failures() {
        for (int i = 0; i < 100; i++) {
            assertThat(background.begin("a failure", () -> {
                        throw new IllegalStateException("on purpose");
                    }))
                    .isTrue();
        }
        assertThat(background.begin("one too many", () -> {})).isFalse();

        while (!waiting.isEmpty()) waiting.remove().run();

        assertThat(background.begin("again", () -> {})).isTrue();
    }
}
