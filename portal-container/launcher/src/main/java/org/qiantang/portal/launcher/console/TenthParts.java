// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.console;

/** Counts the tenth parts of a task that have been shown. */
final class TenthParts {
    private final long total;
    private long shown = -1;

    TenthParts(long total) {
        this.total = total;
    }

    /** True once for each tenth part. */
    boolean isNew(long done) {
        long tenth = percent(done) / 10;
        if (tenth <= shown) return false;
        shown = tenth;
        return true;
    }

    long percent(long done) {
        return total <= 0 ? 100 : Math.min(100, 100 * done / total);
    }
}
