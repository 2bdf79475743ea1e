// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.domain.NewsFixture.NOW;
import static org.qiantang.news.domain.NewsFixture.SITE;
import static org.qiantang.news.domain.NewsFixture.YESTERDAY;
import static org.qiantang.news.domain.NewsFixture.draft;
import static org.qiantang.news.domain.NewsFixture.published;
import static org.qiantang.news.domain.NewsFixture.readers;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class NewsRepositoryTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    private NewsRepository news;

    @BeforeEach
    void open() {
        news = NewsFixture.newsIn(database.entityManager());
    }

    @Test
    void an_article_comes_back_as_it_was_stored() {
        NewsArticle stored = published("Tram 4 diverted");

        add(stored);

        NewsArticle found = news.get(stored.getId());
        assertThat(found).isNotSameAs(stored);
        assertThat(found.getContent()).isEqualTo(stored.getContent());
        assertThat(found.getChangedAt()).isEqualTo(YESTERDAY);
        assertThat(found.isPublished()).isTrue();
        assertThat(news.find(SITE, "id of Tram 4 diverted")).containsSame(found);
    }

    @Test
    @DisplayName("N1 lists have neither drafts nor articles of the future")
    void lists_have_neither_drafts_nor_articles_of_the_future() {
        add(
                published("Open"),
                draft("Being written"),
                published("Tomorrow", "yaowen", "zh-CN", NOW.plus(Duration.ofDays(1))));

        assertThat(news.listLatest(readers("zh-CN"), Range.first(10)))
                .extracting(ArticleSummary::title)
                .containsExactly("Open");
        assertThat(news.count(readers("zh-CN"))).isEqualTo(1);
        assertThat(news.listAddresses(SITE, NOW, 10)).hasSize(1);
    }

    @Test
    @DisplayName("N3 lists have articles of one language")
    void lists_have_articles_of_one_language() {
        add(published("一号线延长"), published("Line 1 extended", "yaowen", "en", YESTERDAY));

        assertThat(news.listLatest(readers("en"), "yaowen", Range.first(10)))
                .extracting(ArticleSummary::title)
                .containsExactly("Line 1 extended");
        assertThat(news.count(readers("en"), "yaowen")).isEqualTo(1);
    }

    @Test
    @DisplayName("N4 lists are newest first, and of the same date the later stored first")
    void lists_are_newest_first() {
        add(published("Second"));
        add(published("First of two"));
        add(published("Newest", "yaowen", "zh-CN", NOW));

        assertThat(news.listLatest(readers("zh-CN"), Range.first(10)))
                .extracting(ArticleSummary::title)
                .containsExactly("Newest", "First of two", "Second");
        assertThat(news.listLatest(readers("zh-CN"), new Range(1, 1)))
                .extracting(ArticleSummary::title)
                .containsExactly("First of two");
    }

    @Test
    @DisplayName("N2 one source id names one article of a site")
    void one_source_id_names_one_article_of_a_site() {
        add(published("Tram 4 diverted"));

        assertThatThrownBy(() -> add(published("Tram 4 diverted"))).isInstanceOf(NewsAlreadyThereException.class);
        assertThat(news.find("education", "id of Tram 4 diverted")).isEmpty();
    }

    @Test
    void search_finds_all_words_in_title_or_brief_whatever_their_case() {
        add(published("Tram 4 DIVERTED"), published("Tram 5 on time"));

        assertThat(news.search(readers("zh-CN"), SearchWords.parse("diverted 一号线"), Range.first(10)))
                .extracting(ArticleSummary::title)
                .containsExactly("Tram 4 DIVERTED");
        assertThat(news.count(readers("zh-CN"), SearchWords.parse("tram"))).isEqualTo(2);
    }

    @Test
    void search_takes_the_characters_of_patterns_as_they_are() {
        add(published("Water up 100% in May_June!"), published("Water up 1000 in May June"));

        for (String word : new String[] {"100%", "may_june", "june!"}) {
            assertThat(news.count(readers("zh-CN"), SearchWords.parse(word)))
                    .as(word)
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("N10 an unknown id is not found")
    void an_unknown_id_is_not_found() {
        assertThatThrownBy(() -> news.get(4711))
                .isInstanceOf(NewsNotFoundException.class)
                .hasMessage("no news article '4711'");
    }

    private void add(NewsArticle... articles) {
        for (NewsArticle article : articles) database.transaction(() -> news.add(article));
    }
}
