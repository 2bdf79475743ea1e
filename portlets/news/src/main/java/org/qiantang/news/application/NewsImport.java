// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleViews;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsChanged;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.news.domain.ViewsRepository;
import org.qiantang.news.media.MediaStore;
import org.qiantang.portal.api.content.ContentImport;

/** Takes articles from elsewhere into a site, published at once; the same source id again replaces the article. */
@ApplicationScoped
public class NewsImport implements ContentImport {

    private static final int MAX_SOURCE_ID = 200;

    @Inject
    NewsRepository news;

    @Inject
    ViewsRepository views;

    @Inject
    ColumnResolver columns;

    @Inject
    NewsPublisher publisher;

    @Inject
    MediaStore media;

    @Inject
    Event<NewsChanged> changed;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "news";
    }

    @Override
    @Transactional
    public Outcome add(String site, Map<String, String> fields, Map<String, byte[]> files) {
        RecordFields given = new RecordFields(fields);
        String sourceId = given.requiredLine("id", MAX_SOURCE_ID);
        ArticleContent article = ArticleRecord.read(given, new ImportedMedia(media, files));
        ArticleContent content = article.withColumn(columns.resolve(site, given, article.language()));
        Optional<NewsArticle> known = news.find(site, sourceId);
        if (known.isEmpty()) {
            publish(new NewsArticle(site, sourceId, content, ""));
            return Outcome.ADDED;
        }
        if (!known.get().revise(content, "", clock.instant())) return Outcome.UNCHANGED;
        changed.fire(new NewsChanged(site));
        return Outcome.CHANGED;
    }

    private void publish(NewsArticle article) {
        news.add(article);
        views.add(new ArticleViews(article.getId()));
        publisher.publish(article.getId());
    }
}
