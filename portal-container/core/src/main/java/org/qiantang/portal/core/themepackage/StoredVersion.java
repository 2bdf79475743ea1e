// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.qiantang.portal.api.theme.ThemeVersion;
import org.qiantang.portal.core.data.UtcTimestamp;

/** One version of a theme package, as it was uploaded. */
@Entity
@Table(name = "theme_package_version")
@IdClass(StoredVersion.Key.class)
@NamedQuery(
        name = "StoredVersion.ofTheme",
        query = "select v from StoredVersion v where v.theme = :theme order by v.number desc")
@NamedQuery(name = "StoredVersion.last", query = "select max(v.number) from StoredVersion v where v.theme = :theme")
@NamedQuery(
        name = "StoredVersion.active",
        query = "select p.key, p.site, v.number, v.hash from StoredPackage p, StoredVersion v"
                + " where v.theme = p.key and v.number = p.active")
@NamedQuery(
        name = "StoredVersion.hash",
        query = "select p.site, v.hash from StoredPackage p, StoredVersion v"
                + " where p.key = :theme and v.theme = p.key and v.number = :number")
@NamedQuery(
        name = "StoredVersion.marked",
        query = "select v from StoredVersion v where v.theme = :theme and v.hash like :hash order by v.number desc")
class StoredVersion {

    /** Names a version. */
    record Key(String theme, int number) implements Serializable {}

    @Id
    @Column(name = "theme_key")
    private String theme = "";

    @Id
    private int number;

    private String label = "";

    @Column(name = "name_zh")
    private String name = "";

    @Column(name = "name_en")
    private String nameEnglish = "";

    private String hash = "";

    private int size;

    @Lob
    private byte[] content = {};

    @Column(name = "uploaded_by")
    private String uploadedBy = "";

    @Column(name = "uploaded_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant uploadedAt = Instant.EPOCH;

    protected StoredVersion() {} // for JPA

    StoredVersion(ThemePackage read, int number, byte[] zip, String uploadedBy, Instant now) {
        this.theme = read.declaration().key();
        this.number = number;
        this.label = read.declaration().label();
        this.name = read.declaration().name();
        this.nameEnglish = read.declaration().nameEnglish();
        this.hash = read.hash();
        this.size = zip.length;
        this.content = zip.clone();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    ThemeVersion description(int active) {
        return new ThemeVersion(
                theme, number, label, name, nameEnglish, hash, size, uploadedBy, uploadedAt, number == active);
    }

    byte[] getContent() {
        return content.clone();
    }
}
