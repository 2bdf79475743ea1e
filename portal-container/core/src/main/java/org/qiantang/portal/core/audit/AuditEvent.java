// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.util.Map;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.security.Caller;

/**
 * What somebody has done, to be written down. Made step by step:
 *
 * <pre>{@code
 * log.append(AuditEvent.of(who, "grant.added")
 *         .about("account", "li.na")
 *         .at("main")
 *         .changing(Map.of(), Map.of("role", "editor")));
 * }</pre>
 *
 * <p>Texts of any length and content are taken; what is too long for the log is cut there, with a mark. Never put secrets
 * in: passwords, tokens, session ids.
 *
 * @param action what was done: the kind of thing and a verb of the past, {@code grant.added}
 * @param objectKind kind of the thing it was done to; may be empty
 * @param objectId which one of that kind; may be empty
 * @param site key of the site, empty if the act belongs to none
 * @param before the changed fields as JSON, from before the act; may be empty
 * @param after the same since the act
 */
public record AuditEvent(
        Caller who,
        String action,
        String objectKind,
        String objectId,
        String site,
        String before,
        String after,
        AuditOutcome outcome) {

    /** An act that was done. */
    public static AuditEvent of(Caller who, String action) {
        return new AuditEvent(who, action, "", "", "", "", "", AuditOutcome.DONE);
    }

    public AuditEvent about(String kind, String id) {
        return new AuditEvent(who, action, kind, id, site, before, after, outcome);
    }

    public AuditEvent at(String siteKey) {
        return new AuditEvent(who, action, objectKind, objectId, siteKey, before, after, outcome);
    }

    /** With the fields that change; an empty map says that there is nothing on that side. */
    public AuditEvent changing(Map<String, ?> fieldsBefore, Map<String, ?> fieldsAfter) {
        return new AuditEvent(
                who,
                action,
                objectKind,
                objectId,
                site,
                ChangedFields.json(fieldsBefore),
                ChangedFields.json(fieldsAfter),
                outcome);
    }

    /** The person may not do it. */
    public AuditEvent denied() {
        return ended(AuditOutcome.DENIED);
    }

    /** It did not succeed. */
    public AuditEvent failed() {
        return ended(AuditOutcome.FAILED);
    }

    public AuditEvent ended(AuditOutcome how) {
        return new AuditEvent(who, action, objectKind, objectId, site, before, after, how);
    }
}
