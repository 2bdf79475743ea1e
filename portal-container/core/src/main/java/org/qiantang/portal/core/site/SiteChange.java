// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Counts the changes of all sites, so that every node notices them: row 1 those that are made, row 0 those begun. */
@Entity
@Table(name = "site_change")
@NamedQuery(name = "SiteChange.count", query = "select c.counter from SiteChange c where c.id = 1")
@NamedQuery(name = "SiteChange.begin", query = "update SiteChange c set c.counter = c.counter + 1 where c.id = 0")
@NamedQuery(name = "SiteChange.add", query = "update SiteChange c set c.counter = c.counter + 1 where c.id = 1")
public class SiteChange {
    private @Id int id;
    private long counter;

    protected SiteChange() {} // for JPA

    public int getId() {
        return id;
    }

    public long getCounter() {
        return counter;
    }
}
