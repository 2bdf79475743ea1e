// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A page as somebody is changing it (草稿). */
@Entity
@Table(name = "page_draft")
@IdClass(PageId.class)
@NamedQuery(name = "PageDraft.ofSite", query = "select d from PageDraft d where d.site = :site order by d.page")
@NamedQuery(
        name = "PageDraft.due",
        query = "select d from PageDraft d where d.publishAt is not null and d.publishAt <= :now order by d.publishAt")
public class PageDraft {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String page = "";

    @Column(name = "live_document")
    private String liveDocument = "";

    private int step;

    @Column(name = "changed_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant changedAt = Instant.EPOCH;

    @Column(name = "changed_by")
    private String changedBy = "";

    @Column(name = "publish_at")
    @Convert(converter = UtcTimestamp.class)
    private @Nullable Instant publishAt;

    @Column(name = "publish_by")
    private String publishBy = "";

    private @Version @Nullable Long revision;

    protected PageDraft() {} // for JPA

    PageDraft(PageId id, String liveDocument) {
        this.site = id.site();
        this.page = id.page();
        this.liveDocument = liveDocument;
    }

    /** Whoever changes it takes it out of the plan: nobody has seen what would be published. */
    void at(int newStep, String who, Instant now) {
        step = newStep;
        changedBy = who;
        changedAt = now;
        plan(null, "");
    }

    void plan(@Nullable Instant when, String who) {
        publishAt = when;
        publishBy = who;
    }

    /** From now on it counts as begun from this page. */
    void beginFrom(String document) {
        liveDocument = document;
    }

    PageId id() {
        return new PageId(site, page);
    }

    String liveDocument() {
        return liveDocument;
    }

    int step() {
        return step;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    String publishBy() {
        return publishBy;
    }

    /** Changes with every change of the draft. */
    long revision() {
        return revision == null ? 0 : revision;
    }
}
