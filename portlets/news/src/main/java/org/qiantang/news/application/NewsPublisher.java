// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsRepository;

/** Makes drafts visible to citizens. */
@ApplicationScoped
@Transactional
public class NewsPublisher {

    @Inject
    NewsRepository news;

    @Inject
    Event<NewsChanged> changed;

    /**
     * Publishes a draft of any site, for tasks that have no editor; citizens see it from its date on.
     *
     * @throws NewsNotFoundException if there is no such article
     * @throws NewsAlreadyPublishedException if it is no draft any more
     */
    void publish(long articleId) {
        NewsArticle article = news.get(articleId);
        article.publish();
        changed.fire(new NewsChanged(article.getSite()));
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
        changed.fire(new NewsChanged(editor.site()));
        return WrittenArticle.of(article);
    }
}
