// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

import java.util.List;

/**
 * A part of what a search has found.
 *
 * @param records newest first
 * @param page number of this part, from 1
 * @param size how many records a part has at most
 * @param total how many records all parts have together
 */
public record AuditPage(List<AuditRecord> records, int page, int size, long total) {

    public AuditPage {
        records = List.copyOf(records);
    }

    /** How many parts there are; one if nothing was found. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
