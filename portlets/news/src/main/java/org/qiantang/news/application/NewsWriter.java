// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleViews;
import org.qiantang.news.domain.ColumnRepository;
import org.qiantang.news.domain.NewsAlreadyPublishedException;
import org.qiantang.news.domain.NewsAlreadyThereException;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChangedMeanwhileException;
import org.qiantang.news.domain.NewsKeptBeforeException;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.news.domain.ViewsRepository;
import org.qiantang.news.media.MediaStore;

/** Keeps what editors write: always as a draft, since nobody else has read it yet. */
@ApplicationScoped
@Transactional
public class NewsWriter {

    @Inject
    NewsRepository news;

    @Inject
    ViewsRepository views;

    @Inject
    ColumnRepository columns;

    @Inject
    MediaStore media;

    @Inject
    Clock clock;

    /** A new article that nobody has written anything of yet. */
    public ArticleText begin(String column, String language) {
        return ArticleText.empty(column, language, clock.instant());
    }

    /**
     * Takes up an article to read or to change it.
     *
     * @throws NewsNotFoundException if there is none on the site
     */
    public OpenedArticle open(Editor editor, long id) {
        NewsArticle article = news.get(editor.site(), id);
        return new OpenedArticle(
                WrittenArticle.of(article),
                article.getStateAt(clock.instant()),
                ArticleText.of(article.getContent()),
                article.getHistory());
    }

    /**
     * Looks whether this could be kept.
     *
     * @throws ArticleRejectedException if not
     */
    public void check(Editor editor, ArticleText text) {
        editor.requireWrite();
        read(editor, text, Optional.empty());
    }

    /**
     * Keeps a new article as a draft. What arrives twice, as after a double click, is kept once.
     *
     * @param form which form it was written in; no other article comes of it
     * @throws ArticleRejectedException if it has mistakes
     * @throws NewsKeptBeforeException if the form has been kept before, with another text
     * @throws NewsAlreadyThereException if the same form is being kept at this moment
     */
    public WrittenArticle create(Editor editor, UUID form, ArticleText text) {
        editor.requireWrite();
        ArticleContent content = read(editor, text, Optional.empty());
        String sourceId = "editor:" + form;
        Optional<NewsArticle> kept = news.find(editor.site(), sourceId);
        if (kept.isPresent()) return keptBefore(kept.get(), content);
        NewsArticle article = new NewsArticle(editor.site(), sourceId, content, editor.account());
        news.add(article);
        views.add(new ArticleViews(article.getId()));
        return WrittenArticle.of(article);
    }

    private static WrittenArticle keptBefore(NewsArticle kept, ArticleContent content) {
        if (!kept.getContent().equals(content)) throw new NewsKeptBeforeException(kept.getId());
        return WrittenArticle.of(kept);
    }

    /**
     * Changes an article; one that was submitted is a draft again. If it says already what it is to say, it is left as it
     * is, whoever has written that.
     *
     * @param written the article as the editor has read it
     * @throws NewsNotFoundException if there is no such article on the site
     * @throws NewsChangedMeanwhileException if somebody else was faster
     * @throws NewsAlreadyPublishedException if citizens see it: it has to be withdrawn first
     * @throws ArticleRejectedException if it has mistakes
     */
    public WrittenArticle change(Editor editor, WrittenArticle written, ArticleText text) {
        NewsArticle article = news.get(editor.site(), written.id());
        editor.requireEdit(article);
        ArticleContent content = read(editor, text, Optional.of(article.getContent()));
        if (content.equals(article.getContent())) return WrittenArticle.of(article);
        article.requireVersion(written.version());
        article.requireUnpublished();
        article.revise(content, editor.account(), clock.instant());
        news.save(article);
        return WrittenArticle.of(article);
    }

    private ArticleContent read(Editor editor, ArticleText text, Optional<ArticleContent> before) {
        return new ArticleTextReader(text, media)
                .read(key -> columns.find(editor.site(), key).isPresent(), before);
    }
}
