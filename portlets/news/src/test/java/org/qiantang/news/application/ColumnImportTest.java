// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.domain.NewsFixture.SITE;
import static org.qiantang.portal.api.content.ContentImport.Outcome.ADDED;
import static org.qiantang.portal.api.content.ContentImport.Outcome.CHANGED;
import static org.qiantang.portal.api.content.ContentImport.Outcome.UNCHANGED;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.domain.ColumnText;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.testkit.InMemoryDatabase;

class ColumnImportTest {

    private static final Map<String, String> CITY_NEWS = Map.of(
            "key", "yaowen",
            "name.zh-CN", "杭州要闻",
            "name.en", "City news",
            "description.zh-CN", "全市重要消息。",
            "keywords.en", "Hangzhou,news",
            "type.zh-CN", "政务动态",
            "type", "动态");

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @TempDir
    Path folder;

    private ImportFixture slice;

    @BeforeEach
    void open() {
        slice = new ImportFixture(database, folder);
    }

    @Test
    void a_column_has_its_texts_in_each_language() {
        assertThat(slice.addColumn(CITY_NEWS)).isEqualTo(ADDED);

        NewsColumn column = slice.columnReader.get(SITE, "yaowen");
        ColumnText chinese = column.getText(Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese).isEqualTo(new ColumnText("杭州要闻", "全市重要消息。", "", "政务动态"));
        assertThat(column.getText(Locale.ENGLISH)).isEqualTo(new ColumnText("City news", "", "Hangzhou,news", "动态"));
    }

    @Test
    @DisplayName("N5 an import of columns may be repeated, and they keep their places")
    void an_import_of_columns_may_be_repeated() {
        slice.addColumn(CITY_NEWS);
        slice.addColumn(Map.of("key", "gonggao", "names.zh-CN", "通知公告"));

        assertThat(slice.addColumn(CITY_NEWS)).isEqualTo(UNCHANGED);
        assertThat(slice.addColumn(Map.of("key", "yaowen", "name.zh-CN", "要闻"))).isEqualTo(CHANGED);
        assertThat(slice.columnReader.all(SITE)).extracting(NewsColumn::getKey).containsExactly("yaowen", "gonggao");

        assertThat(slice.addColumn(Map.of("key", "gonggao", "name.zh-CN", "通知公告", "position", "0")))
                .isEqualTo(CHANGED);
        assertThat(slice.columnReader.all(SITE)).extracting(NewsColumn::getKey).containsExactly("gonggao", "yaowen");
    }

    @Test
    @DisplayName("N6 who sends a column is told which field is wrong")
    void who_sends_a_column_is_told_which_field_is_wrong() {
        assertThatThrownBy(() -> slice.addColumn(Map.of("name.en", "City news")))
                .hasMessage("field 'key' is missing");
        assertThatThrownBy(() -> slice.addColumn(Map.of("key", "City news", "name.en", "City news")))
                .hasMessageContaining("field 'key' is no key");
        assertThatThrownBy(() -> slice.addColumn(Map.of("key", "news")))
                .hasMessage("field 'name.zh-CN' is missing: a column needs a name");
        assertThatThrownBy(() -> slice.addColumn(Map.of("key", "news", "name.en", "News", "position", "first")))
                .hasMessage("field 'position' is no whole number: 'first'");
    }
}
