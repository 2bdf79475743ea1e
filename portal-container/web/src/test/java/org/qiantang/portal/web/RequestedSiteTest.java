// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestedSiteTest {
    @ParameterizedTest
    @CsvSource({
        "https, www.town.example, 443, https://www.town.example",
        "https, www.town.example, 8443, https://www.town.example:8443",
        "http, www.town.example, 80, http://www.town.example",
        "http, www.town.example, 443, http://www.town.example:443",
        "http, ::1, 8080, http://[::1]:8080",
        "http, [::1], 8080, http://[::1]:8080"
    })
    void an_origin_is_written_as_browsers_write_it(String scheme, String host, int port, String origin) {
        assertThat(RequestedSite.origin(FakeRequest.to(scheme, host, port).asRequest()))
                .hasToString(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "www.town.example, 443, https://www.town.example",
        "town.example, 443, https://www.town.example",
        "localhost, 8080, https://localhost:8080",
        "town.localhost, 8080, https://town.localhost:8080",
        "127.0.0.1, 8080, https://127.0.0.1:8080"
    })
    void canonical_addresses_have_the_first_host_name_except_on_ones_own_machine(String host, int port, String origin) {
        assertThat(RequestedSite.canonicalOrigin(
                        WebFixture.town(), FakeRequest.to("https", host, port).asRequest()))
                .hasToString(origin);
    }
}
