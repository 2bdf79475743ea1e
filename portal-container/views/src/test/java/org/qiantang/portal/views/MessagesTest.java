// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages =
            new Messages(MessagesTest.class.getClassLoader(), "org.qiantang.portal.views.messages");

    @Test
    void texts_come_in_the_language_asked_for() {
        assertThat(messages.of(Locale.SIMPLIFIED_CHINESE)).containsEntry("only", "只有中文");
        assertThat(messages.of(Locale.ENGLISH)).containsEntry("only", "Only");
        assertThat(messages.of(Locale.UK)).containsEntry("only", "Only");
    }

    @Test
    void chinese_serves_every_language_without_texts_of_its_own() {
        assertThat(messages.of(Locale.FRENCH)).containsEntry("only", "只有中文");
        assertThat(messages.of(Locale.ROOT)).containsEntry("only", "只有中文");
    }

    @Test
    void the_language_of_the_server_plays_no_part() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(messages.of(Locale.SIMPLIFIED_CHINESE)).containsEntry("only", "只有中文");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void arguments_are_filled_in() {
        assertThat(messages.text(Locale.SIMPLIFIED_CHINESE, "hello", "苏轼")).isEqualTo("你好，苏轼");
        assertThat(messages.text(Locale.ENGLISH, "hello")).isEqualTo("Hello, {0}: it's raw here");
    }

    @Test
    void a_text_that_is_not_there_is_its_key() {
        assertThat(messages.text(Locale.ENGLISH, "farewell")).isEqualTo("farewell");
    }

    @Test
    void texts_cannot_be_changed() {
        assertThatThrownBy(() -> messages.of(Locale.ENGLISH).put("only", "mine"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
