// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often an article was read. Stored apart from the article, so that counting never waits for an editor. */
@Entity
@Table(name = "news_article_views")
public class ArticleViews {

    @Id
    @Column(name = "article_id")
    private long articleId;

    private long total;

    protected ArticleViews() {} // for JPA

    public ArticleViews(long articleId) {
        this.articleId = articleId;
    }

    public long getTotal() {
        return total;
    }
}
