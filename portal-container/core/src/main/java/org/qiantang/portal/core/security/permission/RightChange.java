// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Counts the changes of accounts, organisations, posts, roles and grants, so that every node notices them. */
@Entity
@Table(name = "right_change")
@NamedQuery(name = "RightChange.count", query = "select c.counter from RightChange c where c.id = 1")
@NamedQuery(name = "RightChange.add", query = "update RightChange c set c.counter = c.counter + 1 where c.id = 1")
public class RightChange {
    private @Id int id;
    private long counter;

    protected RightChange() {} // for JPA

    public int getId() {
        return id;
    }

    public long getCounter() {
        return counter;
    }
}
