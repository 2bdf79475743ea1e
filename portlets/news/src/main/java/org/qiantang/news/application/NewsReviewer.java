// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.application.ArticleMistake.Fault;
import org.qiantang.news.application.ArticleMistake.Field;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsNotSubmittedException;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.portal.api.security.AccessDeniedException;

/** Sends back to their editors what has to be put right before it is published (退回). */
@ApplicationScoped
@Transactional
public class NewsReviewer {

    @Inject
    NewsRepository news;

    @Inject
    ArticleAudit audit;

    /**
     * Sends a submitted article back.
     *
     * @param read the article as the person has read it
     * @param remark what is to be put right; must be given
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsAlreadyPublishedException if it is published already
     * @throws NewsNotSubmittedException if it is still being written
     * @throws ArticleRejectedException if the remark is missing or cannot be kept
     * @throws AccessDeniedException without the permission to review or publish, and for who wrote the article last
     */
    public WrittenArticle sendBack(Editor editor, WrittenArticle read, String remark) {
        NewsArticle article = news.get(editor.site(), read.id());
        editor.requireSendBack(article);
        article.requireUnpublished();
        article.requireVersion(read.version());
        String why = required(remark);
        Map<String, String> before = ArticleAudit.fieldsOf(article);
        article.sendBack(editor.account(), why);
        news.save(article);
        audit.append(editor, ArticleAudit.RETURNED, article, before);
        return WrittenArticle.of(article);
    }

    private static String required(String remark) {
        String line = PlainText.line(remark);
        mistake(line).ifPresent(found -> {
            throw new ArticleRejectedException(List.of(found));
        });
        return line;
    }

    private static Optional<ArticleMistake> mistake(String line) {
        if (line.isEmpty()) return Optional.of(new ArticleMistake(Field.REMARK, Fault.MISSING, List.of()));
        if (line.length() > ArticleLimits.REMARK) {
            return Optional.of(
                    new ArticleMistake(Field.REMARK, Fault.TOO_LONG, List.of(ArticleLimits.REMARK, line.length())));
        }
        return PlainText.findForbidden(line)
                .map(character -> new ArticleMistake(Field.REMARK, Fault.FORBIDDEN_CHARACTER, List.of(character)));
    }
}
