// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NewsColumnTest {

    @Test
    void a_column_introduces_itself_in_the_nearest_language_it_has() {
        NewsColumn column = NewsFixture.cityNews();

        assertThat(column.getText(Locale.UK).name()).isEqualTo("City news");
        assertThat(column.getText(Locale.TRADITIONAL_CHINESE).name()).isEqualTo("杭州要闻");
        assertThat(column.getText(Locale.FRENCH).name()).isEqualTo("杭州要闻");
    }

    @Test
    void a_column_is_known_by_its_name_in_any_language() {
        assertThat(NewsFixture.cityNews().isNamed("City news")).isTrue();
        assertThat(NewsFixture.cityNews().isNamed("要闻")).isFalse();
    }

    @Test
    void a_column_needs_a_key_and_a_name() {
        var name = Map.of("en", new ColumnText("City news", "", "", ""));

        assertThatThrownBy(() -> new NewsColumn("main", "City news", 1, name)).hasMessageContaining("City news");
        assertThatThrownBy(() -> new NewsColumn("main", "news", 1, Map.of())).hasMessageContaining("news");
    }
}
