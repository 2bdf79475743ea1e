// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the portal is reached. */
class ServerAddressTest {

    @Test
    void a_portal_for_all_is_asked_on_this_machine() {
        var address = new ServerAddress("0.0.0.0", 8080);

        assertThat(address.local()).hasToString("http://127.0.0.1:8080");
        assertThat(address.shown()).hasToString("http://localhost:8080/");
    }

    @Test
    void a_portal_on_one_address_is_asked_there() {
        assertThat(new ServerAddress("10.0.0.5", 80).local()).hasToString("http://10.0.0.5:80");
        assertThat(new ServerAddress("10.0.0.5", 80).shown()).hasToString("http://10.0.0.5/");
        assertThat(new ServerAddress("fd00::5", 8080).local()).hasToString("http://[fd00::5]:8080");
    }
}
