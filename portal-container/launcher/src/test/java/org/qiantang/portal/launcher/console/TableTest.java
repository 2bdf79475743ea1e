// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns line up on a terminal. */
class TableTest {

    @Test
    void a_chinese_character_takes_two_places() {
        String table = Table.of(List.of("A", "B"), List.of(List.of("新闻", "x"), List.of("news", "y")));

        assertThat(table.lines()).containsExactly("A     B", "新闻  x", "news  y");
    }
}
