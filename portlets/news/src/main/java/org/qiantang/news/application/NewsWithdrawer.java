// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsNotPublishedException;
import org.qiantang.news.domain.NewsRepository;

/** Takes articles back that citizens can see. */
@ApplicationScoped
@Transactional
public class NewsWithdrawer {

    @Inject
    NewsRepository news;

    /**
     * Makes a published article a draft again.
     *
     * @param read the article as the editor has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsNotPublishedException if it is a draft
     */
    public WrittenArticle withdraw(Editor editor, WrittenArticle read) {
        NewsArticle article = editor.own(news.get(read.id()));
        article.requireVersion(read.version());
        article.withdraw();
        news.save(article);
        return WrittenArticle.of(article);
    }
}
