// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A link that shows drafts of some pages to whoever has it, until it expires. */
@Entity
@Table(name = "preview_link")
@NamedQuery(
        name = "PreviewLink.ofSite",
        query = "select p from PreviewLink p where p.site = :site and p.expiresAt > :now order by p.number desc")
@NamedQuery(name = "PreviewLink.removeExpired", query = "delete from PreviewLink p where p.expiresAt <= :now")
@NamedQuery(name = "PreviewLink.last", query = "select coalesce(max(p.number), 0) from PreviewLink p")
public class PreviewLink {
    @Id
    @Column(name = "token_hash")
    private String hash = "";

    @Column(name = "site_key")
    private String site = "";

    private String pages = "";

    @Column(name = "created_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private String createdBy = "";

    @Column(name = "expires_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant expiresAt = Instant.EPOCH;

    private long number;

    protected PreviewLink() {} // for JPA

    PreviewLink(String hash, String site, List<String> pages, long number) {
        this.hash = hash;
        this.site = site;
        this.pages = String.join("\n", pages);
        this.number = number;
    }

    PreviewLink valid(String who, Instant from, Instant until) {
        createdBy = who;
        createdAt = from;
        expiresAt = until;
        return this;
    }

    public String site() {
        return site;
    }

    /** Keys of the pages that it shows drafts of. */
    public List<String> pages() {
        return Arrays.asList(pages.split("\n", -1));
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Names it where its secret must not be shown. */
    public long number() {
        return number;
    }
}
