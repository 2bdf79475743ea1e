// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Which organisation owns a site (主办单位). */
@Entity
@Table(name = "site_owner")
@NamedQuery(name = "SiteOwner.all", query = "select s from SiteOwner s order by s.site")
public class SiteOwner {

    @Id
    @Column(name = "site_key")
    private String site = "";

    private String organisation = "";

    protected SiteOwner() {} // for JPA

    SiteOwner(String site, String organisation) {
        this.site = site;
        this.organisation = organisation;
    }

    void passTo(String newOrganisation) {
        organisation = newOrganisation;
    }

    public String getSite() {
        return site;
    }

    public String getOrganisation() {
        return organisation;
    }
}
