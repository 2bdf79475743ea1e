// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which records somebody wants to see: those that meet all of this. What is empty or null lets everything through.
 *
 * @param from not before this moment
 * @param until before this moment
 * @param actor name of the account
 * @param action beginning of the action: {@code grant.} finds all about grants
 * @param object {@code KIND:ID}, or one of both alone
 * @param site key of the site
 * @param outcome how the act ended
 * @param text part of actor, action, object, before or after; upper and lower case are the same
 * @param address network address
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        String actor,
        String action,
        String object,
        String site,
        @Nullable AuditOutcome outcome,
        String text,
        String address) {

    /** Lets everything through. */
    public static final AuditFilter ALL = new AuditFilter(null, null, "", "", "", "", null, "", "");

    public AuditFilter between(@Nullable Instant first, @Nullable Instant end) {
        return new AuditFilter(first, end, actor, action, object, site, outcome, text, address);
    }

    public AuditFilter withActor(String name) {
        return new AuditFilter(from, until, name, action, object, site, outcome, text, address);
    }

    public AuditFilter withAction(String prefix) {
        return new AuditFilter(from, until, actor, prefix, object, site, outcome, text, address);
    }

    public AuditFilter withObject(String thing) {
        return new AuditFilter(from, until, actor, action, thing, site, outcome, text, address);
    }

    public AuditFilter withSite(String key) {
        return new AuditFilter(from, until, actor, action, object, key, outcome, text, address);
    }

    public AuditFilter withOutcome(@Nullable AuditOutcome ended) {
        return new AuditFilter(from, until, actor, action, object, site, ended, text, address);
    }

    public AuditFilter withText(String part) {
        return new AuditFilter(from, until, actor, action, object, site, outcome, part, address);
    }

    public AuditFilter withAddress(String network) {
        return new AuditFilter(from, until, actor, action, object, site, outcome, text, network);
    }
}
