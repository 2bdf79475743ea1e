// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiantang.portal.api.audit.AuditBreak;

/** The breaks that were found: all are counted, the first ones are kept. */
final class BreakList {
    private static final int KEPT = 1_000;

    private final List<AuditBreak> kept = new ArrayList<>();
    private long count;

    void add(AuditBreak.Kind kind, long number) {
        add(new AuditBreak(kind, number, number));
    }

    void add(AuditBreak found) {
        count++;
        if (kept.size() < KEPT) kept.add(found);
    }

    long count() {
        return count;
    }

    List<AuditBreak> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(AuditBreak::first).thenComparing(AuditBreak::kind))
                .toList();
    }
}
