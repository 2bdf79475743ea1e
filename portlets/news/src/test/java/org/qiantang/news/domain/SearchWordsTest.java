// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void words_are_separated_by_spaces_of_all_widths_and_the_first_five_count() {
        assertThat(SearchWords.parse(" 地铁　机场 a  b a c d ").words()).containsExactly("地铁", "机场", "a", "b", "c");
    }

    @Test
    void nothing_cannot_be_searched_for() {
        assertThatThrownBy(() -> SearchWords.parse("　")).isInstanceOf(IllegalArgumentException.class);
    }
}
