// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

import java.time.Instant;

/**
 * One act as the audit log has it: who did what to which thing, when, from where (GB/T 22239-2019, 8.1.4.3 b: date and time,
 * user, type of event, whether it succeeded).
 *
 * @param number its place in the log, from 1, without gaps
 * @param at when, to the millisecond
 * @param actor name of the account; names in parentheses are the portal's own, such as {@code (command)}
 * @param action what was done, such as {@code grant.added}
 * @param objectKind kind of the thing it was done to, such as {@code account}; may be empty
 * @param objectId which one of that kind; may be empty
 * @param site key of the site; empty if the act belongs to none
 * @param before what was changed, as JSON, with the values from before; may be empty, may be cut
 * @param after the same with the values since
 * @param address network address; may be empty
 * @param session name of the session; may be empty
 */
public record AuditRecord(
        long number,
        Instant at,
        String actor,
        String action,
        String objectKind,
        String objectId,
        String site,
        String before,
        String after,
        AuditOutcome outcome,
        String address,
        String session) {}
