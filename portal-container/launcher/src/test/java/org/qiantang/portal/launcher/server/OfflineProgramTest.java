// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfflineProgramTest {
    @Test
    void of_a_failed_program_the_person_is_told_the_last_cause() {
        assertThat(OfflineProgram.cause(List.of(
                        "Picked up JAVA_TOOL_OPTIONS: -Dx=y",
                        "Exception in thread \"main\" java.sql.SQLException: Failed to start database '/data/db'",
                        "\tat org.example.Main.main(Main.java:7)",
                        "Caused by: ERROR XJ040: Failed to start database",
                        "Caused by: org.example.LockedException: another instance: it is in use")))
                .isEqualTo("another instance: it is in use");
    }

    @Test
    void a_failure_without_a_cause_is_told_as_it_is() {
        assertThat(OfflineProgram.cause(
                        List.of("Exception in thread \"main\" a.b.KeyException: no key: /data/audit.key")))
                .isEqualTo("no key: /data/audit.key");
        assertThat(OfflineProgram.cause(List.of("Killed"))).isEqualTo("-");
    }
}
