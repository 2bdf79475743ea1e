// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsNotSubmittedException;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.portal.api.security.AccessDeniedException;

/** Makes visible to citizens what was submitted. */
@ApplicationScoped
@Transactional
public class NewsPublisher {

    @Inject
    NewsRepository news;

    @Inject
    Event<NewsChanged> changed;

    @Inject
    ArticleAudit audit;

    /**
     * Publishes a draft of any site, for imports, which have no editor; citizens see it from its date on.
     *
     * @throws NewsNotFoundException if there is no such article
     * @throws NewsAlreadyPublishedException if it is no draft any more
     */
    void publish(long articleId) {
        NewsArticle article = news.get(articleId);
        article.submit();
        article.publish("");
        changed.fire(new NewsChanged(article.getSite()));
    }

    /**
     * Publishes what somebody else has written and submitted.
     *
     * @param read the article as the publisher has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsAlreadyPublishedException if it is published already
     * @throws NewsNotSubmittedException if it is still being written
     * @throws AccessDeniedException without the permission, and for who wrote the article last
     */
    public WrittenArticle publish(Editor editor, WrittenArticle read) {
        NewsArticle article = news.get(editor.site(), read.id());
        editor.requirePublish(article);
        article.requireUnpublished();
        article.requireVersion(read.version());
        Map<String, String> before = ArticleAudit.fieldsOf(article);
        article.publish(editor.account());
        news.save(article);
        changed.fire(new NewsChanged(editor.site()));
        audit.append(editor, ArticleAudit.PUBLISHED, article, before);
        return WrittenArticle.of(article);
    }
}
