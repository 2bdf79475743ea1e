// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A theme of a site, and which of its versions sites show. */
@Entity
@Table(name = "theme_package")
@NamedQuery(name = "StoredPackage.ofSite", query = "select p from StoredPackage p where p.site = :site order by p.key")
class StoredPackage {

    @Id
    @Column(name = "theme_key")
    private String key = "";

    @Column(name = "site_key")
    private String site = "";

    private int active;

    @Version
    private long version;

    protected StoredPackage() {} // for JPA

    StoredPackage(String key, String site) {
        this.key = key;
        this.site = site;
    }

    /** Sites with this theme show this version from now on. */
    void activate(int number) {
        active = number;
    }

    String getKey() {
        return key;
    }

    String getSite() {
        return site;
    }

    int getActive() {
        return active;
    }
}
