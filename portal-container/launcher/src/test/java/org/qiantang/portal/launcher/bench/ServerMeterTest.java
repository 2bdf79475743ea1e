// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the kernel knows of a process. */
@EnabledOnOs(OS.LINUX)
class ServerMeterTest {

    @Test
    void this_process_has_used_memory_and_time() {
        var self = new ServerMeter(ProcessHandle.current().pid());

        assertThat(self.cpu()).isBetween(Duration.ofMillis(10), Duration.ofHours(1));
        assertThat(self.rss()).isBetween(10.0, 16_000.0);
    }
}
