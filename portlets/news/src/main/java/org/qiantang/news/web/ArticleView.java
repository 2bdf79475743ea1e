// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.news.application.ColumnReader;
import org.qiantang.news.application.NewsReader;
import org.qiantang.news.application.ViewCounter;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.portal.api.site.SiteContext;

/** One article in full, and what to read next. */
@Named
@RequestScoped
public class ArticleView {

    private static final int USUAL_RELATED = 5;

    @Inject
    NewsWindow window;

    @Inject
    NewsReader reader;

    @Inject
    ColumnReader columns;

    @Inject
    ViewCounter counter;

    private @Nullable ArticleContent content;
    private String views = "";
    private List<ColumnLink> column = List.of();
    private List<NewsItem> related = List.of();

    public void open() {
        SiteContext site = window.site();
        NewsArticle article = reader.article(site.key(), window.parameters().article());
        content = article.getContent();
        Optional<NewsColumn> known =
                columns.find(site.key(), article.getContent().column());
        new ArticleHead(site, article).write(window.head(), known);
        if (window.isRead()) counter.count(article.getId());
        views = NumberFormat.getIntegerInstance(site.language()).format(counter.total(article.getId()));
        column = known.map(found -> ColumnLink.of(site, found, Optional.empty())).stream()
                .toList();
        int next = window.preferences().related(USUAL_RELATED);
        related = NewsItems.of(site).of(reader.related(article, next));
    }

    public ArticleContent getContent() {
        return Objects.requireNonNull(content, "the view is not open");
    }

    public String getDate() {
        return ChinaTime.minute(getContent().publishedAt());
    }

    public String getDateIso() {
        return ChinaTime.iso(getContent().publishedAt());
    }

    /** How often it was read. */
    public String getViews() {
        return views;
    }

    /** The column that it is in; empty if that is not known any more. */
    public List<ColumnLink> getColumn() {
        return column;
    }

    /** Its video; empty if it has none. */
    public List<VideoLink> getVideos() {
        return VideoLink.of(getContent().video()).stream().toList();
    }

    public List<NewsItem> getRelated() {
        return related;
    }
}
