// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qiantang.portal.api.site.SiteWatch.Report;
import org.qiantang.portal.core.data.UtcTimestamp;

/** What the last check of a site came to. */
@Entity
@Table(name = "site_watch")
public class WatchResult {

    @Id
    @Column(name = "site_key")
    private String site = "";

    @Column(name = "checked_at")
    @Convert(converter = UtcTimestamp.class)
    private Instant checked = Instant.EPOCH;

    private int errors;
    private int warnings;

    protected WatchResult() {} // for JPA

    WatchResult(Report report) {
        site = report.site();
        checked = report.checked();
        errors =
                (int) report.findings().stream().filter(f -> f.kind().isError()).count();
        warnings = report.findings().size() - errors;
    }

    String getSite() {
        return site;
    }

    Instant getChecked() {
        return checked;
    }

    int getErrors() {
        return errors;
    }

    int getWarnings() {
        return warnings;
    }
}
