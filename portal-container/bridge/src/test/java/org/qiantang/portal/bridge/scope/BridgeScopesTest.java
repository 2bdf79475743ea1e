// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.scope;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.portlet.PortletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.bridge.fake.FakeCall;

class BridgeScopesTest {
    private final FakeCall window = new FakeCall();
    private final PortletRequest request = window.request();
    private final List<String> ended = new ArrayList<>();

    /** A bean that says when its life ends (@PreDestroy). */
    private final class Bean implements Contextual<String> {
        private final String name;

        private Bean(String name) {
            this.name = name;
        }

        @Override
        public String create(CreationalContext<String> context) {
            return name;
        }

        @Override
        public void destroy(String instance, CreationalContext<String> context) {
            ended.add(instance);
        }
    }

    private static final class Nothing implements CreationalContext<String> {
        @Override
        public void push(String instance) {
            // Nobody asks for it.
        }

        @Override
        public void release() {
            // It holds nothing.
        }
    }

    private BridgeScope scopeWith(String name) {
        BridgeScope scope = new BridgeScope();
        scope.beans().get(new Bean(name), new Nothing());
        return scope;
    }

    @Test
    void a_scope_is_found_by_its_id_in_the_session_that_keeps_it() {
        BridgeScope scope = scopeWith("permit");
        String id = BridgeScopes.keep(request, scope, 3);

        assertThat(BridgeScopes.find(request, id).orElseThrow().beans()).isSameAs(scope.beans());
        assertThat(BridgeScopes.find(request, id + "1")).isEmpty();
        assertThat(BridgeScopes.find(new FakeCall().request(), id)).isEmpty();
        assertThat(BridgeScopes.find(new FakeCall().withoutSession().request(), id))
                .isEmpty();
    }

    @Test
    void only_the_last_few_are_kept_and_the_beans_of_those_that_go_end() {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 5; i++) ids.add(BridgeScopes.keep(request, scopeWith("bean " + i), 3));

        assertThat(ended).containsExactly("bean 1", "bean 2");
        assertThat(ids)
                .extracting(id -> BridgeScopes.find(request, id).isPresent())
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void beans_that_go_on_with_another_scope_end_with_the_last_of_them() {
        String id = BridgeScopes.keep(request, scopeWith("permit"), 2);
        BridgeScope next = BridgeScopes.find(request, id).orElseThrow();
        BridgeScopes.keep(request, next.withBeansOnly(), 2);

        BridgeScopes.keep(request, new BridgeScope(), 2);
        assertThat(BridgeScopes.find(request, id)).isEmpty();
        assertThat(ended).isEmpty();

        BridgeScopes.keep(request, new BridgeScope(), 2);
        assertThat(ended).containsExactly("permit");
    }

    @Test
    void what_one_request_does_to_a_scope_another_one_does_not_see() {
        BridgeScope scope = new BridgeScope();
        scope.flash().put("word", "kept");
        String id = BridgeScopes.keep(request, scope, 3);

        scope.flash().put("word", "changed");
        BridgeScopes.find(request, id).orElseThrow().flash().clear();

        assertThat(BridgeScopes.find(request, id).orElseThrow().flash()).containsEntry("word", "kept");
    }

    @Test
    void beans_that_no_session_keeps_end_with_their_request() {
        BridgeScope scope = scopeWith("of a reading");
        BridgeScope kept = scopeWith("permit");
        BridgeScopes.keep(request, kept, 3);

        scope.end();
        kept.end();

        assertThat(ended).containsExactly("of a reading");
    }

    @Test
    void all_beans_end_with_the_session() {
        BridgeScopes.keep(request, scopeWith("bean 1"), 3);
        BridgeScopes.keep(request, scopeWith("bean 2"), 3);

        window.session().end();

        assertThat(ended).containsExactly("bean 1", "bean 2");
    }

    @Test
    void a_bean_ends_once() {
        BridgeScope scope = new BridgeScope();
        Bean bean = new Bean("permit");
        scope.beans().get(bean, new Nothing());
        scope.beans().end(bean);
        scope.end();

        assertThat(ended).containsExactly("permit");
        assertThat(scope.beans().find(bean)).isNull();
        assertThat(scope.isEmpty()).isTrue();
    }

    @Test
    void ids_cannot_be_guessed() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100; i++) ids.add(BridgeScopes.keep(request, new BridgeScope(), 3));

        assertThat(ids).hasSize(100).allMatch(id -> id.matches("[0-9a-z]{1,13}"));
    }
}
