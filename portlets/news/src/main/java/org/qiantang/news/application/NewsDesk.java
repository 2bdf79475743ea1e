// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qiantang.news.domain.ArticleFilter;
import org.qiantang.news.domain.ArticleOrder;
import org.qiantang.news.domain.ArticleRow;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.news.domain.Range;

/** Lays before editors what there is to work on: all articles of their site, drafts too. */
@ApplicationScoped
public class NewsDesk {

    /** As many as one works off at a time; others come up when these are done. */
    private static final Range WAITING = Range.first(20);

    @Inject
    NewsRepository news;

    @Inject
    Clock clock;

    public List<ArticleRow> list(Editor editor, ArticleSearch search, ArticleOrder order, Range range) {
        return news.listRows(filter(editor, search), order, range);
    }

    public long count(Editor editor, ArticleSearch search) {
        return news.countRows(filter(editor, search));
    }

    /** What waits for the person's judgement, what has waited longest first; nothing for who does not judge. */
    public List<ArticleRow> listToJudge(Editor editor) {
        return editor.mayJudge() ? news.listSubmitted(editor.site(), editor.account(), WAITING) : List.of();
    }

    /** What was sent back to the person. */
    public List<ArticleRow> listReturned(Editor editor) {
        return news.listReturned(editor.site(), editor.account(), WAITING);
    }

    public Instant now() {
        return clock.instant();
    }

    private ArticleFilter filter(Editor editor, ArticleSearch search) {
        return search.on(editor.site(), now());
    }
}
