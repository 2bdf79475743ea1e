// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnKeyTest {

    @Test
    void a_latin_name_becomes_a_readable_key() {
        assertThat(ColumnKey.of("City news")).isEqualTo("city-news");
    }

    @Test
    void a_chinese_name_always_gets_the_same_key() {
        assertThat(ColumnKey.of("要闻")).isEqualTo(ColumnKey.of("要闻")).matches("c-[0-9a-f]{8}");
        assertThat(ColumnKey.of("要闻")).isNotEqualTo(ColumnKey.of("公告"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "City", "-a", "1a", "a b", "../a", "a/b", "a\n", "要闻"})
    void what_cannot_stand_in_an_address_is_no_key(String text) {
        assertThat(ColumnKey.isKey(text)).isFalse();
        assertThat(ColumnKey.isKey(ColumnKey.of(text))).isTrue();
    }
}
