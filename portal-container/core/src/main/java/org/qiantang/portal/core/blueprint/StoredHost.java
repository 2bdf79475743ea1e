// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.qiantang.portal.core.site.HostName;

/** A host name that a site answers; the database sees to it that no other site does. */
@Entity
@Table(name = "site_host")
@NamedQuery(name = "StoredHost.ofSite", query = "select h from StoredHost h where h.site = :site")
public class StoredHost {
    private @Id String host = "";

    @Column(name = "site_key")
    private String site = "";

    @Column(name = "host_unicode")
    private String unicode = "";

    protected StoredHost() {} // for JPA

    StoredHost(String host, String site) {
        this.host = host;
        this.site = site;
        writeUnicode();
    }

    /** The other form of the name; rows of older versions have none. */
    final void writeUnicode() {
        unicode = HostName.of(host).unicode();
    }

    public String getUnicode() {
        return unicode;
    }

    public String getHost() {
        return host;
    }

    public String getSite() {
        return site;
    }
}
