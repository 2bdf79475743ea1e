// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page as it is stored: its item in the blueprint's list of pages. */
@Entity
@Table(name = "site_page")
@IdClass(StoredPage.Key.class)
@NamedQuery(
        name = "StoredPage.ofSite",
        query = "select p from StoredPage p where p.site = :site order by p.position, p.key")
@NamedQuery(
        name = "StoredPage.documents",
        query = "select p.site, p.document from StoredPage p where p.site in :sites order by p.site, p.position, p.key")
public class StoredPage {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "page_key")
    private String key = "";

    private int position;
    private String document = "";
    private @Version @Nullable Long version;

    protected StoredPage() {} // for JPA

    StoredPage(String site, String key) {
        this.site = site;
        this.key = key;
    }

    void rewrite(String newDocument, int newPosition) {
        document = newDocument;
        position = newPosition;
    }

    public String getSite() {
        return site;
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

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String site = "";
        private String key = "";

        public Key() {} // for JPA

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && site.equals(that.site) && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(site, key);
        }
    }
}
