// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.io.Serializable;
import org.qiantang.news.domain.NewsArticle;

/** An article in one of its versions: what an editor has read, or has just written. */
public record WrittenArticle(long id, long version) implements Serializable {

    static WrittenArticle of(NewsArticle article) {
        return new WrittenArticle(article.getId(), article.getVersion());
    }
}
