// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qiantang.portal.acceptance.server.OwnPortal;
import org.qiantang.portal.acceptance.server.OwnPortal.Outcome;

/** The audit log against somebody who has the password of the database. Each test finds the portal stopped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {
    private static final int REFUSED = 20;
    private static final int AUDIT_BROKEN = 25;

    private Path data;
    private OwnPortal portal;

    @BeforeAll
    void startForTheFirstTime(@TempDir Path folder) {
        data = folder;
        System.setProperty(
                "derby.stream.error.file", data.resolve("derby-of-test.log").toString());
        portal = new OwnPortal(data);
        portal.start();
        portal.stop();
    }

    @AfterAll
    void stop() {
        portal.command("stop");
    }

    @Test
    void a_record_changed_in_the_database_is_found_while_the_portal_is_stopped_and_while_it_runs() {
        assertThat(verify().exitCode()).isZero();
        portal.sql("UPDATE audit_record SET actor = 'nobody' WHERE sequence_number = 1");

        assertFound(verify());
        portal.start();
        Outcome running = verify();
        portal.stop();
        assertFound(running);
        assertThat(portal.log()).contains("THE AUDIT LOG WAS TAMPERED WITH");

        portal.sql("UPDATE audit_record SET actor = '(portal)' WHERE sequence_number = 1");
        assertThat(verify().text()).contains("The audit log is intact");
    }

    private Outcome verify() {
        return portal.command("audit", "verify");
    }

    private static void assertFound(Outcome outcome) {
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(AUDIT_BROKEN);
        assertThat(outcome.text()).contains("TAMPERED", "Record 1 was changed.");
    }

    @Test
    void a_site_stays_as_it_was_if_its_import_cannot_be_audited() throws IOException {
        portal.start();
        String before = portal.command("site", "export", "main").text();
        portal.stop();
        Path file = Files.writeString(data.resolve("changed.yaml"), before.replace("HANGZHOU CHINA", "CHANGED"));
        assertThat(file).content().contains("CHANGED");

        portal.sql("UPDATE audit_head SET records = 0"); // no record can be written
        portal.start();
        Outcome refused = portal.command("site", "import", file.toString());
        Outcome unseen = portal.command("site", "export", "main");
        portal.stop();
        portal.sql("UPDATE audit_head SET records = (SELECT MAX(sequence_number) FROM audit_record)");

        assertThat(refused.exitCode()).as(refused.text()).isEqualTo(REFUSED);
        assertThat(refused.text()).contains("the audit log cannot take site.imported");
        assertThat(unseen.text()).contains("the audit log cannot take site.exported");
        portal.start();
        String after = portal.command("site", "export", "main").text();
        Outcome taken = portal.command("site", "import", file.toString());
        portal.stop();
        assertThat(after).isEqualTo(before);
        assertThat(taken.exitCode()).as(taken.text()).isZero();
    }
}
