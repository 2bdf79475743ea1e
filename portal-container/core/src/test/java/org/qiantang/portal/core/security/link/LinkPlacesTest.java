// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.site.SiteFixture;

class LinkPlacesTest {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private final LinkPlaces places = new LinkPlaces();

    @AfterEach
    void forget() {
        System.clearProperty("portal.links.origin");
        System.clearProperty("portal.mail.from");
        System.clearProperty("portal.port");
        System.clearProperty("portal.https.port");
    }

    private LinkPlace place(String... hosts) {
        return places.of(SiteFixture.below(null, "main", hosts), CHINESE);
    }

    @Test
    void links_lead_to_the_first_host_of_the_site_over_an_encrypted_connection() {
        assertThat(place("www.hangzhou.example", "localhost").page("/_reset"))
                .hasToString("https://www.hangzhou.example/_reset");
    }

    @Test
    void a_trial_on_the_own_machine_has_no_certificate() {
        System.setProperty("portal.port", "18080");

        assertThat(place("town.localhost").page("/_reset")).hasToString("http://town.localhost:18080/_reset");
    }

    @Test
    void links_lead_to_the_portals_own_encrypted_port_if_it_has_one() {
        System.setProperty("portal.https.port", "8443");
        assertThat(place("www.hangzhou.example").page("/_reset"))
                .hasToString("https://www.hangzhou.example:8443/_reset");

        System.setProperty("portal.https.port", "443");
        assertThat(place("www.hangzhou.example").page("/_reset")).hasToString("https://www.hangzhou.example/_reset");
    }

    @Test
    void the_operator_knows_better() {
        System.setProperty("portal.links.origin", "https://{host}:8443");
        System.setProperty("portal.mail.from", "service@hangzhou.example");

        LinkPlace place = place("www.hangzhou.example");

        assertThat(place.page("/_reset")).hasToString("https://www.hangzhou.example:8443/_reset");
        assertThat(place.sender().address()).isEqualTo("service@hangzhou.example");
    }

    @Test
    void every_site_has_a_sender() {
        assertThat(place("[::1]").sender().address()).isEqualTo("no-reply@localhost");
        assertThat(place("杭州.example").sender().address()).isEqualTo("no-reply@xn--6rtr6s.example");
    }
}
