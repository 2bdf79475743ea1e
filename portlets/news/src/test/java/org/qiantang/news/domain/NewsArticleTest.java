// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qiantang.news.domain.NewsFixture.NOW;
import static org.qiantang.news.domain.NewsFixture.YESTERDAY;
import static org.qiantang.news.domain.NewsFixture.content;
import static org.qiantang.news.domain.NewsFixture.draft;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewsArticleTest {

    @Test
    @DisplayName("N1 a draft becomes visible when it is published and its date has come")
    void a_draft_becomes_visible_when_published_and_its_date_has_come() {
        NewsArticle article = draft("Tram 4 diverted");
        assertThat(article.isVisibleAt(NOW)).isFalse();

        article.submit();
        assertThat(article.isVisibleAt(NOW)).isFalse();
        article.publish("wang.wei");

        assertThat(article.isVisibleAt(YESTERDAY.minus(Duration.ofSeconds(1)))).isFalse();
        assertThat(article.isVisibleAt(YESTERDAY)).isTrue();
    }

    @Test
    void an_article_is_published_once() {
        NewsArticle article = NewsFixture.published("Tram 4 diverted");

        assertThatThrownBy(() -> article.publish("wang.wei")).isInstanceOf(NewsAlreadyPublishedException.class);
    }

    @Test
    @DisplayName("N5 saying the same again changes nothing")
    void saying_the_same_again_changes_nothing() {
        NewsArticle article = draft("Tram 4 diverted");

        assertThat(article.revise(content("Tram 4 diverted"), "li.na", NOW)).isFalse();
        assertThat(article.getChangedAt()).isEqualTo(YESTERDAY);
        assertThat(article.revise(content("Tram 4 back on its way"), "zhang.min", NOW))
                .isTrue();
        assertThat(article.getChangedAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("N16 a withdrawn article is a draft again")
    void a_withdrawn_article_is_a_draft_again() {
        NewsArticle article = NewsFixture.published("Tram 4 diverted");

        article.withdraw();

        assertThat(article.isVisibleAt(NOW)).isFalse();
        assertThat(article.getStateAt(NOW)).isEqualTo(ArticleState.DRAFT);
        assertThatThrownBy(article::withdraw).isInstanceOf(NewsNotPublishedException.class);
    }

    @Test
    @DisplayName("N20 only what was submitted is published or sent back")
    void only_what_was_submitted_is_published_or_sent_back() {
        NewsArticle article = draft("Tram 4 diverted");

        assertThatThrownBy(() -> article.publish("wang.wei")).isInstanceOf(NewsNotSubmittedException.class);
        assertThatThrownBy(() -> article.sendBack("wang.wei", "x")).isInstanceOf(NewsNotSubmittedException.class);
        article.submit();
        article.sendBack("wang.wei", "Which line?");
        assertThatThrownBy(() -> article.publish("wang.wei")).isInstanceOf(NewsNotSubmittedException.class);
        assertThat(article.getHistory())
                .isEqualTo(new ArticleHistory("li.na", "li.na", "wang.wei", "Which line?", "", false));
    }

    @Test
    @DisplayName("N20 what was changed since it was submitted is a draft again")
    void what_was_changed_since_it_was_submitted_is_a_draft_again() {
        NewsArticle article = draft("Tram 4 diverted");
        article.submit();

        article.revise(content("Tram 4 back"), "zhang.min", NOW);

        assertThat(article.getStateAt(NOW)).isEqualTo(ArticleState.DRAFT);
        assertThat(article.getHistory()).isEqualTo(new ArticleHistory("li.na", "zhang.min", "", "", "", false));
    }

    @Test
    void the_remark_stays_until_the_article_is_published() {
        NewsArticle article = draft("Tram 4 diverted");
        article.submit();
        article.sendBack("wang.wei", "Which line?");

        article.submit();
        assertThat(article.getHistory().remark()).isEqualTo("Which line?");
        article.publish("wang.wei");

        assertThat(article.getHistory()).isEqualTo(new ArticleHistory("li.na", "li.na", "", "", "wang.wei", true));
        assertThatThrownBy(article::requireNeverPublished).isInstanceOf(NewsOncePublishedException.class);
    }

    @Test
    void a_published_article_waits_for_its_date() {
        NewsArticle article = NewsFixture.published("Tram 4 diverted");

        assertThat(article.getStateAt(YESTERDAY)).isEqualTo(ArticleState.VISIBLE);
        assertThat(article.getStateAt(YESTERDAY.minusSeconds(1))).isEqualTo(ArticleState.WAITING);
    }
}
