// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mend 5a: what is wrong with an application is said, and what is not wrong works. */
class ContainerInitializerTest {
    private static FakeApplication polls(String inside) {
        return FakeApplication.version3("<portlet><portlet-name>poll</portlet-name>"
                + "<portlet-class>jakarta.portlet.GenericPortlet</portlet-class>" + inside + "</portlet>");
    }

    @Test
    void a_web_application_without_portlets_is_left_alone() throws ServletException {
        FakeApplication plain = new FakeApplication(null).start();

        assertThat(plain.attributes()).isEmpty();
        assertThat(plain.mappings()).isEmpty();
    }

    @Test
    void every_portlet_gets_the_servlet_that_calls_it() throws ServletException {
        FakeApplication started = polls("").start();

        assertThat(started.mappings()).containsExactly("/PlutoInvoker3/poll");
        assertThat(started.multiparts()).isEmpty();
    }

    @Test
    @DisplayName("mend 5a: an empty multipart-config means no limits")
    void empty_multipart() throws ServletException {
        FakeApplication started = polls("<multipart-config/>").start();

        assertThat(started.mappings()).containsExactly("/PlutoInvoker3/poll");
        assertThat(started.multiparts()).singleElement().satisfies(config -> {
            assertThat(config.getMaxFileSize()).isEqualTo(-1);
            assertThat(config.getMaxRequestSize()).isEqualTo(-1);
        });
    }

    @Test
    @DisplayName("mend 5a: an application with a mistake does not vanish silently")
    void mistakes_are_told() {
        assertThatThrownBy(() -> new FakeApplication("<portlet-app").start())
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("/polls");
        assertThatThrownBy(() -> FakeApplication.version3("<portlet><portlet-name>poll</portlet-name></portlet>")
                        .start())
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("poll");
    }
}
