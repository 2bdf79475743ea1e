// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.qiantang.portal.api.audit.AuditCheck;
import org.qiantang.portal.api.audit.AuditFilter;
import org.qiantang.portal.api.audit.AuditPage;
import org.qiantang.portal.api.audit.AuditTrail;
import org.qiantang.portal.api.security.Caller;

/** The log for the audit administrator, whose own looking is written down before anything is shown. */
@ApplicationScoped
public class DatabaseAuditTrail implements AuditTrail {
    private static final int LARGEST = 200;

    @Inject
    AuditReading reading;

    @Inject
    AuditLog log;

    @Inject
    AuditReader reader;

    @Inject
    AuditChecks checks;

    @Override
    public AuditPage search(Caller who, AuditFilter filter, int page, int size) {
        reading.require(who);
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("no page " + page + " of " + size + " records");
        }
        log.appendAlone(looked(who, "audit.searched", filter));
        return reader.search(filter, page, size);
    }

    @Override
    public void writeCsv(Caller who, AuditFilter filter, Writer out) throws IOException {
        reading.require(who);
        log.appendAlone(looked(who, "audit.exported", filter));
        var csv = new AuditCsv(out);
        try {
            reader.stream(filter, csv::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.end();
    }

    private static AuditEvent looked(Caller who, String action, AuditFilter filter) {
        Map<String, String> used = new TreeMap<>(Map.of(
                "from", Objects.toString(filter.from(), ""),
                "until", Objects.toString(filter.until(), ""),
                "actor", filter.actor(),
                "action", filter.action(),
                "object", filter.object(),
                "site", filter.site(),
                "outcome", Objects.toString(filter.outcome(), ""),
                "text", filter.text(),
                "address", filter.address()));
        used.values().removeIf(String::isEmpty);
        return AuditEvent.of(who, action).about("audit", "").changing(Map.of(), used);
    }

    @Override
    public AuditCheck lastCheck(Caller who) {
        reading.require(who);
        return checks.last();
    }

    @Override
    public AuditCheck verifyNow(Caller who) {
        reading.require(who);
        return checks.check(who);
    }
}
