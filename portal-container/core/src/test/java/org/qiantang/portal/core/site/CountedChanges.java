// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

/** A count of changes without a database. */
public final class CountedChanges extends SiteChangeRepository {

    private long count;

    @Override
    public long count() {
        return count;
    }

    @Override
    public void begin() {}

    @Override
    public void add() {
        count++;
    }

    @Override
    boolean isAdding() {
        return false;
    }
}
