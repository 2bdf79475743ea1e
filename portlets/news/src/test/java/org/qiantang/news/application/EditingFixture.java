// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.qiantang.news.domain.NewsFixture;
import org.qiantang.news.domain.NewsRepository;
import org.qiantang.news.media.MediaStore;
import org.qiantang.portal.testkit.InMemoryDatabase;

/** What editors can do, on a test's database with the columns yaowen and gonggao; each call is a transaction. */
public final class EditingFixture {

    public static final Editor EDITOR = Editor.of(NewsFixture.SITE, SampleRights.EDITOR);
    public static final Editor PUBLISHER = Editor.of(NewsFixture.SITE, SampleRights.PUBLISHER);

    public final NewsDesk desk = new NewsDesk();
    public final NewsWriter writer;
    public final NewsSubmitter submitter;
    public final NewsReviewer reviewer;
    public final NewsPublisher publisher;
    public final NewsRemover remover;
    public final SampleAudit audit = new SampleAudit();
    public final NewsWithdrawer withdrawer;
    public final PictureKeeper pictures = new PictureKeeper();
    public final NewsReader reader = new NewsReader();
    public final ColumnReader columns = new ColumnReader();
    public final NewsRepository news;
    public final Announcements announcements = new Announcements();
    private int forms;

    public EditingFixture(InMemoryDatabase database, Path folder) {
        Clock clock = Clock.fixed(NewsFixture.NOW, ZoneOffset.UTC);
        news = NewsFixture.newsIn(database.entityManager());
        desk.news = news;
        desk.clock = clock;
        reader.news = news;
        reader.clock = clock;
        pictures.store = new MediaStore(folder);
        columns.columns = NewsFixture.columnsIn(database.entityManager());
        writer = writerIn(database);
        writer.news = news;
        writer.views = NewsFixture.viewsIn(database.entityManager());
        writer.columns = columns.columns;
        writer.media = pictures.store;
        writer.clock = clock;
        ArticleAudit articles = new ArticleAudit();
        articles.log = audit;
        submitter = submitterIn(database);
        submitter.news = news;
        reviewer = reviewerIn(database);
        reviewer.news = news;
        reviewer.audit = articles;
        remover = removerIn(database);
        remover.news = news;
        remover.audit = articles;
        publisher = publisherIn(database);
        publisher.news = news;
        publisher.changed = announcements;
        publisher.audit = articles;
        withdrawer = withdrawerIn(database);
        withdrawer.news = news;
        withdrawer.changed = announcements;
        withdrawer.audit = articles;
        database.transaction(() -> {
            columns.columns.add(NewsFixture.cityNews());
            columns.columns.add(NewsFixture.notices());
        });
    }

    private static NewsWriter writerIn(InMemoryDatabase database) {
        return new NewsWriter() {
            @Override
            public WrittenArticle create(Editor editor, UUID form, ArticleText text) {
                return database.inTransaction(() -> super.create(editor, form, text));
            }

            @Override
            public WrittenArticle change(Editor editor, WrittenArticle written, ArticleText text) {
                return database.inTransaction(() -> super.change(editor, written, text));
            }
        };
    }

    private static NewsSubmitter submitterIn(InMemoryDatabase database) {
        return new NewsSubmitter() {
            @Override
            public WrittenArticle submit(Editor editor, WrittenArticle read) {
                return database.inTransaction(() -> super.submit(editor, read));
            }
        };
    }

    private static NewsReviewer reviewerIn(InMemoryDatabase database) {
        return new NewsReviewer() {
            @Override
            public WrittenArticle sendBack(Editor editor, WrittenArticle read, String remark) {
                return database.inTransaction(() -> super.sendBack(editor, read, remark));
            }
        };
    }

    private static NewsRemover removerIn(InMemoryDatabase database) {
        return new NewsRemover() {
            @Override
            public void delete(Editor editor, WrittenArticle read) {
                database.transaction(() -> super.delete(editor, read));
            }
        };
    }

    private static NewsPublisher publisherIn(InMemoryDatabase database) {
        return new NewsPublisher() {
            @Override
            public WrittenArticle publish(Editor editor, WrittenArticle read) {
                return database.inTransaction(() -> super.publish(editor, read));
            }
        };
    }

    private static NewsWithdrawer withdrawerIn(InMemoryDatabase database) {
        return new NewsWithdrawer() {
            @Override
            public WrittenArticle withdraw(Editor editor, WrittenArticle read) {
                return database.inTransaction(() -> super.withdraw(editor, read));
            }
        };
    }

    /** Keeps a new article, each in a form of its own. */
    public WrittenArticle write(ArticleText text) {
        return writer.create(EDITOR, new UUID(0, ++forms), text);
    }

    /** Keeps a new article and lays it before who publishes. */
    public WrittenArticle submit(ArticleText text) {
        return submitter.submit(EDITOR, write(text));
    }

    /** Keeps a new article, which somebody else publishes. */
    public WrittenArticle publish(ArticleText text) {
        return publisher.publish(PUBLISHER, submit(text));
    }

    /** A complete article as an editor types it. */
    public static ArticleText text(String title) {
        return text(title, "<p>首班车六点发车。</p>", "", "");
    }

    public static ArticleText text(String title, String body, String picture, String pictureAlt) {
        return new ArticleText(
                "yaowen",
                title,
                "今天起试运行",
                "今天起可以坐地铁去机场。",
                body,
                "市交通运输局",
                "王芳",
                "地铁，出行",
                "zh-CN",
                "2026-11-20T18:00",
                picture,
                pictureAlt,
                true);
    }
}
