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
        scope.get(new Bean(name), new Nothing());
        return scope;
    }

    @Test
    void a_scope_is_found_by_its_id_in_the_session_that_keeps_it() {
        BridgeScope scope = scopeWith("permit");
        String id = BridgeScopes.keep(request, scope, 3);

        assertThat(BridgeScopes.find(request, id)).containsSame(scope);
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
    void a_scope_that_is_kept_anew_has_one_place_only_and_does_not_end() {
        BridgeScope scope = scopeWith("permit");
        String first = BridgeScopes.keep(request, scope, 2);
        String second = BridgeScopes.keep(request, scope, 2);
        BridgeScopes.keep(request, scopeWith("other"), 2);

        assertThat(BridgeScopes.find(request, first)).isEmpty();
        assertThat(BridgeScopes.find(request, second)).containsSame(scope);
        assertThat(ended).isEmpty();
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
        scope.get(bean, new Nothing());
        scope.end(bean);
        scope.end();

        assertThat(ended).containsExactly("permit");
        assertThat(scope.find(bean)).isNull();
        assertThat(scope.isEmpty()).isTrue();
    }

    @Test
    void ids_cannot_be_guessed() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100; i++) ids.add(BridgeScopes.keep(request, new BridgeScope(), 3));

        assertThat(ids).hasSize(100).allMatch(id -> id.matches("[0-9a-z]{1,13}"));
    }
}
