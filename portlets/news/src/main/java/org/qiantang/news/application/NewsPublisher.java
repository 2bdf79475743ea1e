// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsRepository;

/** Makes drafts visible to citizens. */
@ApplicationScoped
@Transactional
public class NewsPublisher {

    @Inject
    NewsRepository news;

    /**
     * Publishes a draft; citizens see it from its date on.
     *
     * @throws NewsNotFoundException if there is no such article
     * @throws NewsAlreadyPublishedException if it is no draft any more
     */
    public void publish(long articleId) {
        news.get(articleId).publish();
    }

    /**
     * Publishes a draft for an editor.
     *
     * @param read the article as the editor has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsAlreadyPublishedException if it is no draft any more
     */
    public WrittenArticle publish(Editor editor, WrittenArticle read) {
        NewsArticle article = editor.own(news.get(read.id()));
        article.requireVersion(read.version());
        article.publish();
        news.save(article);
        return WrittenArticle.of(article);
    }
}
