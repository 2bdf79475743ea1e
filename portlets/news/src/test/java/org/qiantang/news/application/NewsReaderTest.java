// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.application.ImportFixture.record;
import static org.qiantang.news.domain.NewsFixture.SITE;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.portal.api.content.ContentListing.Entry;
import org.qiantang.portal.testkit.InMemoryDatabase;

class NewsReaderTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

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
    @DisplayName("N10 a list has no page behind its last")
    void a_list_has_no_page_behind_its_last() {
        for (int i = 1; i <= 5; i++) slice.add(record("id", "id-" + i, "column", "yaowen"));

        ListPage last = slice.reader.page(SITE, CHINESE, Optional.of("yaowen"), new PageRequest(3, 2));

        assertThat(last.entries()).hasSize(1);
        assertThat(last.count()).isEqualTo(3);
        assertThatThrownBy(() -> slice.reader.page(SITE, CHINESE, Optional.of("yaowen"), new PageRequest(4, 2)))
                .isInstanceOf(NewsNotFoundException.class)
                .hasMessage("no page '4'");
        assertThat(slice.reader
                        .page(SITE, CHINESE, Optional.of("gonggao"), new PageRequest(1, 2))
                        .entries())
                .isEmpty();
    }

    @Test
    @DisplayName("N2 another site does not find the article")
    void another_site_does_not_find_the_article() {
        slice.add(record());
        long id = slice.news.news.find(SITE, "yaowen-001").orElseThrow().getId();

        assertThatThrownBy(() -> slice.reader.article("education", id)).isInstanceOf(NewsNotFoundException.class);
    }

    @Test
    @DisplayName("N1 an article of the future is not found")
    void an_article_of_the_future_is_not_found() {
        slice.add(record("date", "2026-12-24 18:00:00"));
        long id = slice.news.news.find(SITE, "yaowen-001").orElseThrow().getId();

        assertThatThrownBy(() -> slice.reader.article(SITE, id)).isInstanceOf(NewsNotFoundException.class);
    }

    @Test
    void related_articles_share_keywords_or_the_column_and_the_nearest_come_first() {
        slice.add(record("id", "this", "column", "yaowen", "tag", "地铁,出行"));
        slice.add(record("id", "2", "title", "同栏目", "column", "yaowen", "tag", ""));
        slice.add(record("id", "3", "title", "两个词", "column", "minsheng", "tag", "出行,地铁"));
        slice.add(record("id", "4", "title", "一个词", "column", "minsheng", "tag", "出行"));
        slice.add(record("id", "5", "title", "无关", "column", "minsheng", "tag", "教育"));
        slice.add(record("id", "6", "title", "English", "column", "yaowen", "lang", "en"));
        NewsArticle article = slice.news.news.find(SITE, "this").orElseThrow();

        assertThat(slice.reader.related(article, 5))
                .extracting(ArticleSummary::title)
                .containsExactly("两个词", "一个词", "同栏目");
        assertThat(slice.reader.related(article, 1)).hasSize(1);
    }

    @Test
    void a_site_map_has_columns_and_articles() {
        slice.add(record("id", "1", "column", "yaowen"));
        slice.add(record("id", "2", "column", "yaowen", "date", "2026-11-20 19:00:00"));

        assertThat(slice.listing.list(SITE, 10))
                .extracting(Entry::parameter)
                .containsExactly("column", "article", "article");
        assertThat(slice.listing.list(SITE, 2)).hasSize(2);
        assertThat(slice.listing.list("education", 10)).isEmpty();
    }

    @Test
    @DisplayName("N11 readings are counted at once and stored later")
    void readings_are_counted_at_once_and_stored_later() {
        slice.add(record());
        long id = slice.news.news.find(SITE, "yaowen-001").orElseThrow().getId();

        slice.counter.count(id);
        slice.counter.count(id);
        assertThat(slice.counter.total(id)).isEqualTo(2);
        assertThat(slice.news.views.getTotal(id)).isZero();

        slice.counter.flush();
        slice.counter.count(id);
        assertThat(slice.counter.total(id)).isEqualTo(3);
        assertThat(slice.news.views.getTotal(id)).isEqualTo(2);
    }

    @Test
    void readings_that_cannot_be_stored_stay_counted() {
        slice.counter.count(1);
        slice.counter.writer = new ViewsWriter() {
            @Override
            public void write(java.util.Map<Long, Long> readings) {
                throw new IllegalStateException("the database is away");
            }
        };

        assertThatThrownBy(slice.counter::flush).hasMessage("the database is away");
        assertThat(slice.counter.total(1)).isEqualTo(1);
    }
}
