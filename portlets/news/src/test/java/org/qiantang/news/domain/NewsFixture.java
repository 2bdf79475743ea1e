// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;

/** Articles and columns of the kind that tests talk about. */
public final class NewsFixture {

    public static final String SITE = "main";
    public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    public static final Instant YESTERDAY = Instant.parse("2026-11-20T10:00:00Z");

    private NewsFixture() {}

    public static ArticleContent content(String title) {
        return content(title, "yaowen", "zh-CN", YESTERDAY);
    }

    public static ArticleContent content(String title, String column, String language, Instant publishedAt) {
        return new ArticleContent(
                column,
                title,
                "",
                "一号线延长到机场。",
                "<p>地铁一号线今天延长到机场。</p>",
                "市交通运输局",
                "",
                Keywords.parse("地铁,出行"),
                language,
                publishedAt,
                Picture.NONE,
                Video.NONE,
                "",
                "");
    }

    public static NewsArticle draft(String title) {
        return draft(title, "yaowen", "zh-CN", YESTERDAY);
    }

    public static NewsArticle draft(String title, String column, String language, Instant publishedAt) {
        return new NewsArticle(SITE, "id of " + title, content(title, column, language, publishedAt), "li.na");
    }

    public static NewsArticle published(String title) {
        return published(title, "yaowen", "zh-CN", YESTERDAY);
    }

    public static NewsArticle published(String title, String column, String language, Instant publishedAt) {
        NewsArticle article = draft(title, column, language, publishedAt);
        article.submit();
        article.publish("wang.wei");
        return article;
    }

    public static NewsColumn cityNews() {
        return new NewsColumn(
                SITE,
                "yaowen",
                1,
                Map.of(
                        "zh-CN", new ColumnText("杭州要闻", "全市重要消息。", "杭州,要闻", "政务动态"),
                        "en", new ColumnText("City news", "What moves the city.", "Hangzhou,news", "Government news")));
    }

    public static NewsColumn notices() {
        return new NewsColumn(SITE, "gonggao", 2, Map.of("zh-CN", new ColumnText("通知公告", "", "", "")));
    }

    public static ArticleSummary summary(long id, String title) {
        return new ArticleSummary(
                id, "yaowen", title, "一号线延长到机场。", "市交通运输局", Keywords.parse("地铁"), YESTERDAY, YESTERDAY, Picture.NONE);
    }

    public static Readership readers(String language) {
        return new Readership(SITE, language, NOW);
    }

    public static NewsRepository newsIn(EntityManager entityManager) {
        NewsRepository news = new NewsRepository();
        news.entityManager = entityManager;
        return news;
    }

    public static ColumnRepository columnsIn(EntityManager entityManager) {
        ColumnRepository columns = new ColumnRepository();
        columns.entityManager = entityManager;
        return columns;
    }

    public static ViewsRepository viewsIn(EntityManager entityManager) {
        ViewsRepository views = new ViewsRepository();
        views.entityManager = entityManager;
        return views;
    }
}
