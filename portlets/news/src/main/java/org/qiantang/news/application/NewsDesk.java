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

    public Instant now() {
        return clock.instant();
    }

    private ArticleFilter filter(Editor editor, ArticleSearch search) {
        return search.on(editor.site(), now());
    }
}
