// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of the last bundles of a site that a key signed: made here, and taken in here. */
@Entity
@Table(name = "site_bundle")
@IdClass(BundleSequence.Key.class)
public class BundleSequence {
    @Id
    @Column(name = "site_key")
    private String site = "";

    @Id
    @Column(name = "key_id")
    private String key = "";

    private long made;
    private long taken;
    private @Version @Nullable Long version;

    protected BundleSequence() {} // for JPA

    BundleSequence(String site, String key) {
        this.site = site;
        this.key = key;
    }

    long makeNext() {
        return ++made;
    }

    /** Throws {@link BundleRefusedException} for a bundle that is not newer than the last one. */
    void take(long sequence) {
        if (sequence <= taken)
            throw new BundleRefusedException(BundleFault.REPLAYED, Long.toString(sequence), Long.toString(taken));
        taken = sequence;
    }

    public String getSite() {
        return site;
    }

    public String getKey() {
        return key;
    }

    /** The primary key; no record, because JPA 3.1 fills it field by field. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String site = "";
        private String key = "";

        public Key() {} // for JPA

        Key(String site, String key) {
            this.site = site;
            this.key = key;
        }

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
