// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.views.Messages;

class ErrorTextsTest {
    private final Messages messages =
            new Messages(ErrorTextsTest.class.getClassLoader(), "org.qiantang.portal.web.messages");

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500})
    void every_error_has_a_title_and_an_explanation_in_every_language(int status) {
        for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(messages.of(language).get("error." + status + ".title")).isNotBlank();
            assertThat(messages.of(language).get("error." + status + ".explanation"))
                    .isNotBlank();
        }
    }

    @Test
    void the_languages_have_the_same_texts() {
        assertThat(messages.of(Locale.ENGLISH).keySet())
                .isEqualTo(messages.of(Locale.SIMPLIFIED_CHINESE).keySet());
    }
}
