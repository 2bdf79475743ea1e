// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole audit log has found.
 *
 * @param at when it began
 * @param duration how long it took
 * @param records how many records were read
 * @param checkpoints how many checkpoints outside of the database were compared
 * @param breakCount how many breaks there are
 * @param breaks the first of them
 */
public record AuditCheck(
        Instant at, Duration duration, long records, int checkpoints, long breakCount, List<AuditBreak> breaks) {

    /** There was no check yet. */
    public static final AuditCheck NEVER = new AuditCheck(Instant.EPOCH, Duration.ZERO, 0, 0, 0, List.of());

    public AuditCheck {
        breaks = List.copyOf(breaks);
    }

    /** Whether there was a check at all. */
    public boolean hasRun() {
        return at.isAfter(Instant.EPOCH);
    }

    /** Whether the log is as the portal wrote it. */
    public boolean isIntact() {
        return hasRun() && breakCount == 0;
    }
}
