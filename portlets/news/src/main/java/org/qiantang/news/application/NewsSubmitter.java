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
import org.qiantang.portal.api.security.AccessDeniedException;

/** Lays finished drafts before those who publish (提交签发). */
@ApplicationScoped
@Transactional
public class NewsSubmitter {

    @Inject
    NewsRepository news;

    /**
     * Submits a draft.
     *
     * @param read the article as the editor has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsAlreadyPublishedException if citizens see it already
     * @throws AccessDeniedException without the permission to edit
     */
    public WrittenArticle submit(Editor editor, WrittenArticle read) {
        NewsArticle article = news.get(editor.site(), read.id());
        editor.requireEdit(article);
        article.requireVersion(read.version());
        article.submit();
        news.save(article);
        return WrittenArticle.of(article);
    }
}
