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

/** News of a site: a draft, submitted, published by somebody else, then visible to citizens from its date on. */
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

    @Column(name = "written_by")
    private String writtenBy = "";

    @Column(name = "edited_by")
    private String editedBy = "";

    @Column(name = "returned_by")
    private String returnedBy = "";

    private String remark = "";

    @Column(name = "published_by")
    private String publishedBy = "";

    @Column(name = "was_published")
    private boolean wasPublished;

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
     * @param by account of who has written it; empty for an import
     */
    public NewsArticle(String site, String sourceId, ArticleContent content, String by) {
        writtenBy = by;
        editedBy = by;
        this.site = site;
        this.sourceId = sourceId;
        take(content);
        changedAt = content.publishedAt();
    }

    /**
     * Says something else from now on; what was submitted becomes a draft again, since nobody has read it as it is now.
     *
     * @param by account of who has written it; empty for an import
     * @return whether that differs from what was said before
     */
    public boolean revise(ArticleContent content, String by, Instant now) {
        if (content.equals(getContent())) return false;
        take(content);
        changedAt = now;
        editedBy = by;
        if (status == ArticleStatus.SUBMITTED) status = ArticleStatus.DRAFT;
        return true;
    }

    /** Lays a draft before those who publish; nothing happens to one that lies there already. */
    public void submit() {
        requireUnpublished();
        status = ArticleStatus.SUBMITTED;
    }

    /**
     * Makes visible what was submitted, from its date on.
     *
     * @param by account of who publishes it; empty for an import
     * @throws NewsAlreadyPublishedException if it was published before
     * @throws NewsNotSubmittedException if it is still being written
     */
    public void publish(String by) {
        requireSubmitted();
        status = ArticleStatus.PUBLISHED;
        publishedBy = by;
        returnedBy = "";
        remark = "";
        wasPublished = true;
    }

    /**
     * Gives back what was submitted, for its editor to put right.
     *
     * @param by account of who sends it back
     * @param why what is to be put right
     * @throws NewsAlreadyPublishedException if it was published before
     * @throws NewsNotSubmittedException if it is still being written
     */
    public void sendBack(String by, String why) {
        requireSubmitted();
        status = ArticleStatus.RETURNED;
        returnedBy = by;
        remark = why;
    }

    private void requireSubmitted() {
        requireUnpublished();
        if (status != ArticleStatus.SUBMITTED) throw new NewsNotSubmittedException(id);
    }

    /** Stops who would change before everybody's eyes what nobody else has read. */
    public void requireUnpublished() {
        if (isPublished()) throw new NewsAlreadyPublishedException(id);
    }

    /** Stops who would delete what citizens may have read. */
    public void requireNeverPublished() {
        if (wasPublished) throw new NewsOncePublishedException(id);
    }

    /** Makes it a draft again, which nobody but editors can see. */
    public void withdraw() {
        if (!isPublished()) throw new NewsNotPublishedException(id);
        status = ArticleStatus.DRAFT;
        publishedBy = "";
    }

    /** This article, if it is still what somebody has read; stops who has read another version. */
    public NewsArticle requireVersion(long read) {
        if (version != read) throw new NewsChangedMeanwhileException(id);
        return this;
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

    /** Account of who wrote or changed it last; empty if an import did. */
    public String getEditedBy() {
        return editedBy;
    }

    public ArticleStatus getStatus() {
        return status;
    }

    public ArticleHistory getHistory() {
        return new ArticleHistory(writtenBy, editedBy, returnedBy, remark, publishedBy, wasPublished);
    }
}
