// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortletIdTest {
    @ParameterizedTest
    @CsvSource({"/polls, polls", "/portlets/news, news", "/my/polls, my/polls", "'', ROOT"})
    void an_application_is_called_as_its_context_path(String contextPath, String application) {
        assertThat(PortletId.applicationAt(contextPath)).isEqualTo(application);
    }

    @Test
    void what_is_written_is_read_again() {
        PortletId id = new PortletId("news", "list");

        assertThat(PortletId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "news", "/list", "news/"})
    void half_a_name_is_refused(String text) {
        assertThatThrownBy(() -> PortletId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
