// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.portal.core.audit.AuditFixture.LI;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.api.audit.AuditOutcome;
import org.qiantang.portal.api.audit.AuditRecord;
import org.qiantang.portal.api.audit.AuditedThing;
import org.qiantang.portal.testkit.InMemoryDatabase;

class ApplicationAuditTest {

    @RegisterExtension
    final InMemoryDatabase database = InMemoryDatabase.withTablesOf("portal").andUnit("portal");

    @Test
    void what_an_application_has_done_is_told_like_the_portals_own_acts(@TempDir Path folder) {
        AuditFixture audit = AuditFixture.on(database, folder, Clock.systemUTC());
        ApplicationAudit applications = new ApplicationAudit();
        applications.log = audit.log();

        applications.append(
                LI,
                "news.published",
                new AuditedThing("news", "4711", "main"),
                Map.of(),
                Map.of("status", "PUBLISHED"));

        AuditRecord told = audit.records().get(0);
        assertThat(told.actor()).isEqualTo("li.na");
        assertThat(told.action()).isEqualTo("news.published");
        assertThat(told.objectKind() + ":" + told.objectId()).isEqualTo("news:4711");
        assertThat(told.site()).isEqualTo("main");
        assertThat(told.before()).isEmpty();
        assertThat(told.after()).isEqualTo("{\"status\":\"PUBLISHED\"}");
        assertThat(told.outcome()).isEqualTo(AuditOutcome.DONE);
    }
}
