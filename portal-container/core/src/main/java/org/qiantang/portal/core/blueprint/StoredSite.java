// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.data.UtcTimestamp;

/** A site as it is stored: its blueprint without the pages. */
@Entity
@Table(name = "site")
@NamedQuery(
        name = "StoredSite.versions",
        query = "select s.key, s.version from StoredSite s order by s.position, s.key")
@NamedQuery(name = "StoredSite.documents", query = "select s.key, s.document from StoredSite s where s.key in :keys")
@NamedQuery(name = "StoredSite.changes", query = "select s.key, s.changedAt from StoredSite s")
@NamedQuery(name = "StoredSite.lastPosition", query = "select max(s.position) from StoredSite s")
public class StoredSite {
    @Id
    @Column(name = "site_key")
    private String key = "";

    private int position;
    private String document = "";

    @Column(name = "changed_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant changedAt = Instant.EPOCH;

    private @Version @Nullable Long version;

    protected StoredSite() {} // for JPA

    StoredSite(String key, int position) {
        this.key = key;
        this.position = position;
    }

    /** Counts as a change even if only a page is different, so that every node reads the site again. */
    void rewrite(String newDocument, Instant now) {
        document = newDocument;
        changedAt = now;
    }

    public String getKey() {
        return key;
    }

    public int getPosition() {
        return position;
    }

    public String getDocument() {
        return document;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
