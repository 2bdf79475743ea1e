// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** News of a site: a draft until it is published, then visible to citizens from its date on. */
@Entity
@Table(name = "news_article")
@SequenceGenerator(name = "news_article", sequenceName = "news_article_seq", allocationSize = 20)
public class NewsArticle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "news_article")
    private long id;

    @Version
    private long version;

    @Column(name = "site_key")
    private String site = "";

    @Column(name = "source_id")
    private String sourceId = "";

    @Enumerated(EnumType.STRING)
    private ArticleStatus status = ArticleStatus.DRAFT;

    @Column(name = "column_key")
    private String column = "";

    private String title = "";
    private String subtitle = "";
    private String brief = "";

    @Lob
    @Basic
    private String body = "";

    private String source = "";
    private String author = "";
    private String keywords = "";

    @Column(name = "language_tag")
    private String language = "";

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "picture_file")
    private String pictureFile = "";

    @Column(name = "picture_alt")
    private String pictureAlt = "";

    @Column(name = "picture_width")
    private int pictureWidth;

    @Column(name = "picture_height")
    private int pictureHeight;

    @Column(name = "video_file")
    private String videoFile = "";

    @Column(name = "video_poster")
    private String videoPoster = "";

    @Column(name = "video_captions")
    private String videoCaptions = "";

    @Column(name = "original_url")
    private String originalUrl = "";

    @Column(name = "remote_picture")
    private String remotePicture = "";

    protected NewsArticle() {} // for JPA

    /**
     * A draft.
     *
     * @param sourceId its id where it comes from; no other article of the site has it
     */
    public NewsArticle(String site, String sourceId, ArticleContent content) {
        this.site = site;
        this.sourceId = sourceId;
        take(content);
        changedAt = content.publishedAt();
    }

    /** Says something else from now on; whether that differs from what was said before. */
    public boolean revise(ArticleContent content, Instant now) {
        if (content.equals(getContent())) return false;
        take(content);
        changedAt = now;
        return true;
    }

    /** Makes a draft visible, from its date on. */
    public void publish() {
        if (status == ArticleStatus.PUBLISHED) throw new NewsAlreadyPublishedException(id);
        status = ArticleStatus.PUBLISHED;
    }

    /** Makes it a draft again, which nobody but editors can see. */
    public void withdraw() {
        if (status == ArticleStatus.DRAFT) throw new NewsNotPublishedException(id);
        status = ArticleStatus.DRAFT;
    }

    /** Stops who has read another version of it than this one. */
    public void requireVersion(long read) {
        if (version != read) throw new NewsChangedMeanwhileException(id);
    }

    public boolean isPublished() {
        return status == ArticleStatus.PUBLISHED;
    }

    public boolean isVisibleAt(Instant now) {
        return isPublished() && !publishedAt.isAfter(now);
    }

    public ArticleState getStateAt(Instant now) {
        return ArticleState.of(status, publishedAt, now);
    }

    public ArticleContent getContent() {
        return new ArticleContent(
                column,
                title,
                subtitle,
                brief,
                body,
                source,
                author,
                Keywords.parse(keywords),
                language,
                publishedAt,
                new Picture(pictureFile, pictureAlt, pictureWidth, pictureHeight),
                new Video(videoFile, videoPoster, videoCaptions),
                originalUrl,
                remotePicture);
    }

    private void take(ArticleContent content) {
        column = content.column();
        title = content.title();
        subtitle = content.subtitle();
        brief = content.brief();
        body = content.body();
        source = content.source();
        author = content.author();
        keywords = content.keywords().toString();
        language = content.language();
        publishedAt = content.publishedAt();
        pictureFile = content.picture().file();
        pictureAlt = content.picture().alt();
        pictureWidth = content.picture().width();
        pictureHeight = content.picture().height();
        videoFile = content.video().file();
        videoPoster = content.video().poster();
        videoCaptions = content.video().captions();
        originalUrl = content.originalUrl();
        remotePicture = content.remotePicture();
    }

    public long getId() {
        return id;
    }

    /** Grows with each change. */
    public long getVersion() {
        return version;
    }

    public String getSite() {
        return site;
    }

    public String getSourceId() {
        return sourceId;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
