// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The kernel's line about a process. */
class ProcessStatTest {

    @Test
    void a_program_name_with_spaces_and_brackets_does_not_shift_the_numbers() {
        String line = "7 (a (b) c) S 1 7 7 0 -1 4194304 9 0 0 0 250 50 0 0 20 0 30 0 98765 1 2 3";

        assertThat(ProcessStat.parse(line)).isEqualTo(new ProcessStat(250, 50, 98765));
        assertThat(ProcessStat.parse(line).cpuTicks()).isEqualTo(300);
    }
}
