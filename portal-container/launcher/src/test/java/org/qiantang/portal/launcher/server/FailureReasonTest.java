// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Out of a page of stack trace comes one sentence. */
class FailureReasonTest {

    @Test
    void a_marker_is_read_down_to_its_deepest_cause() {
        String marker = """
            "{\\"WFLYCTL0080: Failed services\\" => {\\"a.b\\" => \\"org.jboss.StartException: failed
                Caused by: java.lang.RuntimeException: outer
                Caused by: java.lang.ClassNotFoundException: no.such.Listener from [Module \\\\\\"x.war\\\\\\"]\\"}}"
            """;

        assertThat(FailureReason.ofMarker(marker))
                .isEqualTo("ClassNotFoundException: no.such.Listener from [Module 'x.war']");
    }

    @Test
    void the_first_error_of_a_log_counts() {
        var log = List.of(
                "2026-11-22 19:23:03,564 WARN  [org.jboss.as.txn] (ServerService Thread Pool -- 75) WFLYTX0013:"
                        + " careful",
                "2026-11-22 19:23:04,000 ERROR [org.jboss.msc] (MSC service thread 1-5) MSC000001: Failed to start",
                "\tat org.x.Y(Y.java:1)",
                "Caused by: java.sql.SQLException: database is broken",
                "2026-11-22 19:23:05,000 ERROR [org.jboss.as] (thread) Caused by: java.lang.Error: consequence");

        assertThat(FailureReason.ofLog(log)).contains("SQLException: database is broken");
    }

    @Test
    void where_a_transaction_was_marked_is_no_cause() {
        String marker = "failed\n  Caused by: a.RollbackException: could not commit\n  Caused by: java.lang.Throwable:"
                + " setRollbackOnly called from:";

        assertThat(FailureReason.ofMarker(marker)).isEqualTo("RollbackException: could not commit");
    }

    @Test
    void an_error_without_cause_is_its_message() {
        var log = List.of("19:23:04,000 ERROR [org.jboss.as] (Controller Boot Thread) WFLYSRV0055: Caught exception");

        assertThat(FailureReason.ofLog(log)).contains("WFLYSRV0055: Caught exception");
    }

    @Test
    void a_jvm_that_cannot_start_says_so_itself() {
        var console =
                List.of("Unrecognized VM option 'Nonsense=3'", "Error: Could not create the Java Virtual Machine.");

        assertThat(FailureReason.ofLog(console)).contains("Unrecognized VM option 'Nonsense=3'");
    }

    @Test
    void a_quiet_log_has_no_reason() {
        assertThat(FailureReason.ofLog(List.of("all is well"))).isEmpty();
    }
}
