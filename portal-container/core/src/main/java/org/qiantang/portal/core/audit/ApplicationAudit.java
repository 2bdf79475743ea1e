// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.qiantang.portal.api.audit.AuditWriter;
import org.qiantang.portal.api.audit.AuditedThing;
import org.qiantang.portal.api.security.Caller;

/** Takes into the audit log what applications have done. */
@ApplicationScoped
public class ApplicationAudit implements AuditWriter {

    @Inject
    AuditLog log;

    @Override
    public void append(Caller who, String action, AuditedThing thing, Map<String, ?> before, Map<String, ?> after) {
        log.append(AuditEvent.of(who, action)
                .about(thing.kind(), thing.id())
                .at(thing.site())
                .changing(before, after));
    }
}
