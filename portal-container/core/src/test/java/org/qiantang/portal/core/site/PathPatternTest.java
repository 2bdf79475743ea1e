// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {
    private static final PathPattern ARTICLE = PathPattern.parse("/news/{article}");

    @Test
    void the_home_page_has_no_segments() {
        assertThat(PathPattern.parse("/").segments()).isEmpty();
        assertThat(PathPattern.parse("/").match(List.of())).contains(Map.of());
    }

    @Test
    void a_variable_takes_one_segment() {
        assertThat(ARTICLE.variables()).containsExactly("article");
        assertThat(ARTICLE.match(List.of("news", "4711"))).contains(Map.of("article", "4711"));
        assertThat(ARTICLE.match(List.of("news"))).isEmpty();
        assertThat(ARTICLE.match(List.of("news", "4711", "print"))).isEmpty();
        assertThat(ARTICLE.match(List.of("columns", "4711"))).isEmpty();
    }

    @Test
    void what_was_matched_fills_the_pattern_again() {
        List<String> path = List.of("news", "钱塘 江/潮");

        assertThat(ARTICLE.fill(ARTICLE.match(path).orElseThrow())).isEqualTo(path);
    }

    @Test
    void a_variable_without_a_value_is_an_error_that_names_it() {
        assertThatThrownBy(() -> ARTICLE.fill(Map.of("page", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{article}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news", "", "//", "/news/", "/../x", "/./x", "/a b", "/{}", "/{1x}", "/x?y", "/a;b", "/a%20b", "/x{a}"
            })
    void what_is_no_path_is_refused(String text) {
        assertThatThrownBy(() -> PathPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'");
    }
}
