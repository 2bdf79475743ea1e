// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.domain.ArticleContent;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsArticle;
import org.qiantang.news.domain.NewsColumn;
import org.qiantang.news.domain.Video;
import org.qiantang.news.media.MediaName;
import org.qiantang.portal.api.site.SiteContext;

/** The model of {@code article.mustache}. */
record ArticleView(SiteContext site, ArticleContent content) {

    ArticleView(SiteContext site, NewsArticle article) {
        this(site, article.getContent());
    }

    Map<String, Object> model(Optional<NewsColumn> column, long views, List<ArticleSummary> related) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", content.title());
        model.put("subtitle", content.subtitle());
        model.put("date", ChinaTime.minute(content.publishedAt()));
        model.put("dateIso", ChinaTime.iso(content.publishedAt()));
        model.put("source", content.source());
        model.put("author", content.author());
        model.put(
                "column",
                column.<Object>map(known -> NewsItems.column(site, known)).orElse(false));
        model.put("views", NumberFormat.getIntegerInstance(site.language()).format(views));
        model.put("body", content.body());
        model.put("video", video(content.video()));
        model.put("related", NewsItems.of(site).of(related));
        return model;
    }

    private Object video(Video video) {
        return MediaName.parse(video.file())
                .<Object>map(file -> Map.of(
                        "url", file.address(),
                        "type", file.type().contentType(),
                        "posterUrl", address(video.poster()),
                        "captionsUrl", address(video.captions()),
                        "title", content.title()))
                .orElse(false);
    }

    static String address(String file) {
        return MediaName.parse(file).map(MediaName::address).orElse("");
    }
}
