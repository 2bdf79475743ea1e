package org.qiantang.portal.core.site;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Counts the changes of all sites, in the one row of its table, so that every node notices them. */
@Entity
@Table(name = "site_change")
@NamedQuery(name = "SiteChange.count", query = "select c.counter from SiteChange c where c.id = 1")
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
