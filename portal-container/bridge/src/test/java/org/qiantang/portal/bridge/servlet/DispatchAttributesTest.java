// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchAttributesTest {
    @ParameterizedTest
    @DisplayName("P1 how the container has reached the portlet is no view")
    @CsvSource({
        "jakarta.servlet.include.servlet_path, true",
        "jakarta.servlet.include.path_info, true",
        "jakarta.servlet.include.request_uri, true",
        "jakarta.servlet.forward.servlet_path, true",
        "jakarta.servlet.forward.mapping, true",
        "jakarta.servlet.error.message, false",
        "jakarta.servlet.includes, false",
        "article, false"
    })
    void attributes_of_dispatchers_are_hidden(String name, boolean hidden) {
        assertThat(DispatchAttributes.areHidden(name)).isEqualTo(hidden);
    }
}
