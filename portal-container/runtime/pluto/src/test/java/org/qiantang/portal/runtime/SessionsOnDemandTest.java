// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.portlet.PortletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.pluto.container.bean.processor.PortletSessionBeanHolder;
import org.apache.pluto.container.bean.processor.PortletSessionScopedConfig;
import org.apache.pluto.container.bean.processor.RedirectScopedBeanHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mend 4: a portlet call makes no session of its own accord. */
class SessionsOnDemandTest {
    private final List<Boolean> askedFor = new ArrayList<>();

    /** A request without a session that notes how it is asked for one. */
    private PortletRequest anonymous() {
        return (PortletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PortletRequest.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("getPortletSession")) {
                        askedFor.add(arguments == null || (boolean) arguments[0]);
                        return null;
                    }
                    if (called.getName().equals("getWindowID")) return "town.visitor.visitor";
                    throw new UnsupportedOperationException(called.toString());
                });
    }

    private static final Contextual<String> BEAN = new Contextual<>() {
        @Override
        public String create(CreationalContext<String> context) {
            return "bean";
        }

        @Override
        public void destroy(String instance, CreationalContext<String> context) {
            // nothing to destroy
        }
    };

    @AfterEach
    void end_the_call() {
        PortletSessionBeanHolder.removeBeanHolder();
        RedirectScopedBeanHolder.removeBeanHolder(false);
    }

    @Test
    @DisplayName("mend 4: opening and closing the session scope asks for no session")
    void the_session_scope() {
        PortletSessionBeanHolder.setBeanHolder(anonymous(), new PortletSessionScopedConfig());
        PortletSessionBeanHolder.removeBeanHolder();

        assertThat(askedFor).isEmpty();
    }

    @Test
    @DisplayName("mend 4: looking for a bean makes no session")
    void looking_for_a_bean() {
        PortletSessionBeanHolder.setBeanHolder(anonymous(), new PortletSessionScopedConfig());

        assertThat(PortletSessionBeanHolder.getBeanHolder().getBean(BEAN)).isNull();
        assertThat(askedFor).containsOnly(false);
    }

    @Test
    @DisplayName("mend 4: the redirect scope makes no session, not even when it ends")
    void the_redirect_scope() {
        RedirectScopedBeanHolder.setBeanHolder(anonymous());

        assertThat(RedirectScopedBeanHolder.getBeanHolder().getBean(BEAN)).isNull();
        RedirectScopedBeanHolder.removeBeanHolder(true);

        assertThat(askedFor).isNotEmpty().containsOnly(false);
        assertThat(RedirectScopedBeanHolder.getBeanHolder()).isNull();
    }

    @Test
    void a_holder_moves_from_one_thread_to_another() {
        PortletSessionBeanHolder.setBeanHolder(anonymous(), new PortletSessionScopedConfig());

        PortletSessionBeanHolder holder = PortletSessionBeanHolder.deregister();
        assertThat(PortletSessionBeanHolder.getBeanHolder()).isNull();
        PortletSessionBeanHolder.register(holder);

        assertThat(PortletSessionBeanHolder.getBeanHolder()).isSameAs(holder);
    }
}
