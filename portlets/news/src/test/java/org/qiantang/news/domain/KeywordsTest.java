// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeywordsTest {

    @Test
    void words_are_separated_as_chinese_writers_do_and_named_once() {
        assertThat(Keywords.parse("地铁， 出行、地铁；, bus ").words()).containsExactly("地铁", "出行", "bus");
        assertThat(Keywords.parse(" ")).isEqualTo(Keywords.NONE);
    }

    @Test
    void a_page_tag_has_them_with_commas() {
        assertThat(Keywords.parse("地铁、出行")).hasToString("地铁,出行");
    }

    @Test
    void shared_words_are_counted() {
        assertThat(Keywords.parse("地铁,出行,民生").countShared(Keywords.parse("民生,地铁")))
                .isEqualTo(2);
    }
}
