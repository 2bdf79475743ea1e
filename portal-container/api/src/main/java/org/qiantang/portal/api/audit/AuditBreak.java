// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

/**
 * A place where the audit log is not as the portal wrote it.
 *
 * @param first number of the first record concerned
 * @param last number of the last one
 */
public record AuditBreak(Kind kind, long first, long last) {

    /** What was done to the log. */
    public enum Kind {
        /** The record does not say what it said when it was written. */
        CHANGED,
        /** Records are gone from the middle of the log. */
        MISSING,
        /** The portal has never written a record at this place. */
        INSERTED,
        /** The record is genuine, but stood elsewhere: {@code first} is where it stands, {@code last} where it belongs. */
        MOVED,
        /** Records are gone from the end of the log. */
        TRUNCATED,
        /** The record is genuine, but continues another log than this one. */
        REPLACED,
        /** The record is older than the one before it. */
        TIME_BACK,
        /** The note of how far the log goes was changed; the numbers are of the record it should tell of. */
        HEAD_CHANGED,
        /** A line of the checkpoint file was changed; the numbers are of that line. */
        CHECKPOINT_CHANGED
    }
}
