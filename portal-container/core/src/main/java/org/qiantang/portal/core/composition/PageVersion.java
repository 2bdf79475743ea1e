// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A page as it was published once (历史版本). */
@Entity
@Table(name = "page_version")
@IdClass(NumberedPageId.class)
@NamedQuery(
        name = "PageVersion.ofPage",
        query = "select v from PageVersion v where v.site = :site and v.page = :page order by v.number desc")
@NamedQuery(
        name = "PageVersion.pagesOfSite",
        query = "select distinct v.page from PageVersion v where v.site = :site order by v.page")
public class PageVersion {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String page = "";

    private @Id int number;
    private String document = "";

    @Column(name = "published_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant publishedAt = Instant.EPOCH;

    @Column(name = "published_by")
    private String publishedBy = "";

    private String note = "";

    protected PageVersion() {} // for JPA

    PageVersion(PageId id, int number, String document) {
        this.site = id.site();
        this.page = id.page();
        this.number = number;
        this.document = document;
    }

    PageVersion published(String who, Instant when, String why) {
        publishedBy = who;
        publishedAt = when;
        note = why;
        return this;
    }

    /** Counts the versions of the page from one. */
    public int number() {
        return number;
    }

    String document() {
        return document;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The account; empty if it came with a blueprint. */
    public String publishedBy() {
        return publishedBy;
    }

    /** What whoever published it says about it; may be empty. */
    public String note() {
        return note;
    }
}
