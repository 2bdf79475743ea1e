// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTest {
    @Test
    void a_number_names_the_day_and_one_failure_of_it() {
        String number = Incident.now(CallFixture.NOON).number();

        assertThat(number).matches("20261122-[0-9A-F]{6}");
        assertThat(Incident.now(CallFixture.NOON).number()).isNotEqualTo(number);
    }
}
