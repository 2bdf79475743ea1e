// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.news.domain.NewsFixture.SITE;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class ColumnRepositoryTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @Test
    void columns_come_back_in_their_order_with_their_texts() {
        ColumnRepository columns = NewsFixture.columnsIn(database.entityManager());
        database.transaction(() -> {
            columns.add(NewsFixture.notices());
            columns.add(NewsFixture.cityNews());
        });

        assertThat(columns.list(SITE)).extracting(NewsColumn::getKey).containsExactly("yaowen", "gonggao");
        assertThat(columns.list("education")).isEmpty();
        ColumnText text = columns.find(SITE, "yaowen").orElseThrow().getText(Locale.ENGLISH);
        assertThat(text.name()).isEqualTo("City news");
        assertThat(text.type()).isEqualTo("Government news");
    }

    @Test
    void a_column_can_introduce_itself_otherwise() {
        ColumnRepository columns = NewsFixture.columnsIn(database.entityManager());
        database.transaction(() -> columns.add(NewsFixture.cityNews()));

        database.transaction(() -> columns.find(SITE, "yaowen")
                .orElseThrow()
                .revise(5, Map.of("zh-CN", new ColumnText("要闻", "", "", ""))));

        NewsColumn found = columns.find(SITE, "yaowen").orElseThrow();
        assertThat(found.getPosition()).isEqualTo(5);
        assertThat(found.getText(Locale.ENGLISH).name()).isEqualTo("要闻");
    }
}
