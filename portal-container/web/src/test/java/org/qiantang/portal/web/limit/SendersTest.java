// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendersTest {

    @AfterEach
    void forget() {
        System.clearProperty("portal.limit.exempt");
    }

    @Test
    void a_household_is_counted_as_one_whatever_address_it_takes() {
        assertThat(Senders.network("2001:db8:1:2:a:b:c:d")).isEqualTo(Senders.network("2001:db8:1:2:0:0:0:1"));
        assertThat(Senders.network("2001:db8:1:3:0:0:0:1")).isNotEqualTo(Senders.network("2001:db8:1:2:0:0:0:1"));
        assertThat(Senders.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void the_machine_itself_is_not_counted_unless_the_operator_says_so() {
        assertThat(Senders.isExempt("127.0.0.1")).isTrue();
        assertThat(Senders.isExempt("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(Senders.isExempt("192.0.2.1")).isFalse();

        System.setProperty("portal.limit.exempt", "192.0.2.1, 192.0.2.2");

        assertThat(Senders.isExempt("127.0.0.1")).isFalse();
        assertThat(Senders.isExempt("192.0.2.2")).isTrue();
    }
}
