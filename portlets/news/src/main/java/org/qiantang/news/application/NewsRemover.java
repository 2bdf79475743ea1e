// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsOncePublishedException;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.portal.api.security.AccessDeniedException;

/** Deletes drafts that nobody needs. What citizens have ever seen stays. */
@ApplicationScoped
@Transactional
public class NewsRemover {

    @Inject
    NewsRepository news;

    @Inject
    ArticleAudit audit;

    /**
     * Deletes an article that was never published.
     *
     * @param read the article as the editor has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsOncePublishedException if it is or was published
     * @throws AccessDeniedException without the permission to edit it
     */
    public void delete(Editor editor, WrittenArticle read) {
        NewsArticle article = news.get(editor.site(), read.id());
        editor.requireEdit(article);
        article.requireNeverPublished();
        article.requireVersion(read.version());
        news.remove(article);
        audit.appendDeleted(editor, article);
    }
}
