// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsNotPublishedException;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.portal.api.security.AccessDeniedException;

/** Takes articles back that citizens can see. */
@ApplicationScoped
@Transactional
public class NewsWithdrawer {

    @Inject
    NewsRepository news;

    @Inject
    Event<NewsChanged> changed;

    @Inject
    ArticleAudit audit;

    /**
     * Makes a published article a draft again.
     *
     * @param read the article as the person has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsNotPublishedException if citizens cannot see it
     * @throws AccessDeniedException without the permission
     */
    public WrittenArticle withdraw(Editor editor, WrittenArticle read) {
        NewsArticle article = news.get(editor.site(), read.id());
        editor.requireWithdraw();
        article.requireVersion(read.version());
        Map<String, String> before = ArticleAudit.fieldsOf(article);
        article.withdraw();
        news.save(article);
        changed.fire(new NewsChanged(editor.site()));
        audit.append(editor, ArticleAudit.WITHDRAWN, article, before);
        return WrittenArticle.of(article);
    }
}
