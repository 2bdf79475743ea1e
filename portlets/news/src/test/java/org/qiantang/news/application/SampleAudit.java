// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.audit.AuditWriter;
import org.qiantang.portal.api.audit.AuditedThing;
import org.qiantang.portal.api.security.Caller;

/** Keeps what the audit log is told; can be full. */
public final class SampleAudit implements AuditWriter {

    /** What was told of one act. */
    public record Told(
            String account, String action, AuditedThing thing, Map<String, ?> before, Map<String, ?> after) {}

    private final List<Told> told = new ArrayList<>();
    private boolean full;

    public List<Told> told() {
        return told;
    }

    /** Takes nothing from now on. */
    public void fill() {
        full = true;
    }

    @Override
    public void append(Caller who, String action, AuditedThing thing, Map<String, ?> before, Map<String, ?> after) {
        if (full) throw new IllegalStateException("the audit log is full");
        told.add(new Told(who.account(), action, thing, before, after));
    }
}
