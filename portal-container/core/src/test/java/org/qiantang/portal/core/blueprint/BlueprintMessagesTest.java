// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.views.Messages;

class BlueprintMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_problem_has_a_text_in_every_language(String language) {
        var messages = new Messages(getClass().getClassLoader(), "org.qiantang.portal.core.blueprint.messages");

        assertThat(messages.of(Locale.forLanguageTag(language)).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fault.values()).map(Fault::key).toList());
    }

    @Test
    void a_problem_can_be_told_in_chinese() {
        var problem = new BlueprintProblem(3, 8, "site.key", "keyInvalid", List.of("Main"), "English");

        assertThat(new BlueprintMessages().text(Locale.SIMPLIFIED_CHINESE, problem))
                .startsWith("“Main”不能作为键");
    }
}
