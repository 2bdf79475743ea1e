// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.qiantang.portal.testkit.InMemoryDatabase;

class ViewsRepositoryTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("news").andUnit("news");

    @Test
    void readings_add_up_and_those_of_removed_articles_are_forgotten() {
        NewsRepository news = NewsFixture.newsIn(database.entityManager());
        ViewsRepository views = NewsFixture.viewsIn(database.entityManager());
        NewsArticle article = NewsFixture.published("Tram 4 diverted");
        database.transaction(() -> {
            news.add(article);
            views.add(new ArticleViews(article.getId()));
        });

        database.transaction(() -> views.add(Map.of(article.getId(), 3L, 4711L, 9L)));
        database.transaction(() -> views.add(Map.of(article.getId(), 2L)));

        assertThat(views.getTotal(article.getId())).isEqualTo(5);
        assertThat(views.getTotal(4711)).isZero();
    }
}
