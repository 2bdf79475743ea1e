// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.domain.NewsFixture.NOW;
import static org.qiantang.news.domain.NewsFixture.SITE;
import static org.qiantang.news.domain.NewsFixture.YESTERDAY;
import static org.qiantang.news.domain.NewsFixture.content;
import static org.qiantang.news.domain.NewsFixture.draft;
import static org.qiantang.news.domain.NewsFixture.published;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** What editors find among all articles of a site. */
class ArticleRowsTest {

    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    private NewsRepository news;

    @BeforeEach
    void open() {
        news = NewsFixture.newsIn(database.entityManager());
    }

    private void add(NewsArticle... articles) {
        for (NewsArticle article : articles) database.transaction(() -> news.add(article));
    }

    private List<String> titles(ArticleFilter filter) {
        assertThat(news.countRows(filter))
                .isEqualTo(news.listRows(filter, ArticleOrder.NEWEST_FIRST, Range.first(100))
                        .size());
        return titles(filter, ArticleOrder.NEWEST_FIRST, Range.first(100));
    }

    private List<String> titles(ArticleFilter filter, ArticleOrder order, Range range) {
        return news.listRows(filter, order, range).stream()
                .map(ArticleRow::title)
                .toList();
    }

    private static ArticleFilter filter(String title, String column, Optional<ArticleState> state) {
        return new ArticleFilter(SITE, title, column, state, Optional.empty(), Optional.empty(), NOW);
    }

    @Test
    void drafts_and_what_waits_are_found_too() {
        add(draft("Draft"), published("Waits", "yaowen", "en", TOMORROW), published("Visible"));

        assertThat(titles(ArticleFilter.all(SITE, NOW))).containsExactly("Waits", "Visible", "Draft");
        assertThat(titles(ArticleFilter.all("education", NOW))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void articles_are_found_by_their_state(ArticleState state) {
        add(
                draft("DRAFT"),
                submitted("SUBMITTED"),
                returned("RETURNED"),
                published("WAITING", "yaowen", "zh-CN", TOMORROW),
                published("VISIBLE"));

        List<ArticleRow> rows =
                news.listRows(filter("", "", Optional.of(state)), ArticleOrder.NEWEST_FIRST, Range.first(9));

        assertThat(rows).extracting(ArticleRow::title).containsExactly(state.name());
        assertThat(rows.get(0).stateAt(NOW)).isEqualTo(state);
    }

    private static NewsArticle submitted(String title) {
        NewsArticle article = draft(title);
        article.submit();
        return article;
    }

    private static NewsArticle returned(String title) {
        NewsArticle article = submitted(title);
        article.sendBack("wang.wei", "Which line?");
        return article;
    }

    @Test
    void what_waits_for_somebody_is_found() {
        add(draft("Draft"), submitted("Submitted"), returned("Returned"), published("Visible"));

        assertThat(news.listSubmitted(SITE, "wang.wei", Range.first(9)))
                .extracting(ArticleRow::title)
                .containsExactly("Submitted");
        assertThat(news.listSubmitted(SITE, "li.na", Range.first(9)))
                .as("her own")
                .isEmpty();
        assertThat(news.listSubmitted("education", "wang.wei", Range.first(9))).isEmpty();
        assertThat(news.listReturned(SITE, "li.na", Range.first(9)))
                .extracting(ArticleRow::title)
                .containsExactly("Returned");
        assertThat(news.listReturned(SITE, "wang.wei", Range.first(9))).isEmpty();
    }

    @Test
    void articles_are_found_by_title_and_column_taken_as_they_are() {
        add(published("Tram 4 100% DIVERTED"), published("Tram 41000", "gonggao", "zh-CN", YESTERDAY));

        assertThat(titles(filter("tram 4", "", Optional.empty()))).hasSize(2);
        assertThat(titles(filter("100% div", "", Optional.empty()))).containsExactly("Tram 4 100% DIVERTED");
        assertThat(titles(filter("", "gonggao", Optional.empty()))).containsExactly("Tram 41000");
        assertThat(titles(filter("x' or '1'='1", "", Optional.empty()))).isEmpty();
    }

    @Test
    void articles_are_found_by_their_date() {
        add(published("Yesterday"), published("Now", "yaowen", "zh-CN", NOW));

        assertThat(titles(new ArticleFilter(
                        SITE, "", "", Optional.empty(), Optional.of(YESTERDAY), Optional.of(NOW), NOW)))
                .containsExactly("Yesterday");
        assertThat(titles(new ArticleFilter(SITE, "", "", Optional.empty(), Optional.of(NOW), Optional.empty(), NOW)))
                .containsExactly("Now");
    }

    @ParameterizedTest
    @EnumSource
    void articles_are_sorted_by_each_field_both_ways_and_in_parts(ArticleOrder.Field field) {
        add(draft("A", "gonggao", "zh-CN", YESTERDAY), published("B", "yaowen", "zh-CN", NOW));
        ArticleFilter all = ArticleFilter.all(SITE, NOW);

        assertThat(titles(all, new ArticleOrder(field, true), Range.first(9))).containsExactly("A", "B");
        assertThat(titles(all, new ArticleOrder(field, false), Range.first(9))).containsExactly("B", "A");
        assertThat(titles(all, new ArticleOrder(field, true), new Range(1, 1))).containsExactly("B");
    }

    @Test
    @DisplayName("N14 each change makes another version, and who knows an older one is stopped")
    void each_change_makes_another_version() {
        add(draft("Tram 4 diverted"));
        long id = news.find(SITE, "id of Tram 4 diverted").orElseThrow().getId();

        long first = news.get(id).getVersion();
        database.transaction(() -> {
            NewsArticle article = news.get(id);
            article.revise(content("Tram 4 back"), "li.na", NOW);
            news.save(article);
            assertThat(article.getVersion()).isGreaterThan(first);
        });

        assertThatThrownBy(() -> news.get(id).requireVersion(first)).isInstanceOf(NewsChangedMeanwhileException.class);
    }
}
