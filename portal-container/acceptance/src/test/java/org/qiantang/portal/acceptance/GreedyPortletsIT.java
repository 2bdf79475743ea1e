// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiantang.portal.acceptance.apps.Applications;
import org.qiantang.portal.acceptance.server.Administration;
import org.qiantang.portal.acceptance.server.Answer;
import org.qiantang.portal.acceptance.server.Citizen;
import org.qiantang.portal.acceptance.server.PortalTest;

/** A14: portlets that would have themselves, their page or the citizen's time without end. */
@PortalTest
class GreedyPortletsIT {
    /** Far more than it takes, far less than a portlet that nobody stops. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Citizen citizen = Citizen.visiting("mirrors.localhost");

    @Deployment(name = "mirror", testable = false)
    static WebArchive mirror() {
        return Applications.mirror();
    }

    @BeforeAll
    static void import_the_site() {
        Administration.importSite("mirrors.yaml");
    }

    private Answer page(String path) {
        Instant begin = Instant.now();
        Answer page = citizen.get(path);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(LONGEST);
        assertThat(page.status()).isEqualTo(200);
        return page;
    }

    @ParameterizedTest
    @DisplayName("A14: a portlet that includes itself or its page ends there, and the rest of the page appears")
    @ValueSource(strings = {"portlet", "page", "jsp"})
    void inclusions(String what) {
        Answer page = page("/mirror/" + what);

        assertThat(page.html().select("html, body, footer.site-footer")).hasSize(3);
        assertThat(page.html().select("#w-mirror")).hasSize(1);
        assertThat(page.window("neighbour").select("iframe")).hasSize(1);
        assertThat(page.html().select("#w-again")).hasSize(1);
        assertThat(page.body()).doesNotContain("Exception").doesNotContain("StackOverflow");
    }

    @Test
    void a_portlet_does_not_run_again_inside_of_itself() {
        int before = Integer.parseInt(page("/mirror/portlet").text("w_again_calls"));
        int after = Integer.parseInt(page("/mirror/portlet").text("w_again_calls"));

        assertThat(after - before).as("once for each of its two windows").isEqualTo(2);
    }

    @Test
    @DisplayName("A14: a page that frames itself is served, and only pages of the same site may frame it")
    void frames() {
        Answer page = page("/frame");

        assertThat(page.window("frame").select("iframe").attr("src")).startsWith("/frame");
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'")
                .contains("default-src 'self'");
    }

    @Test
    @DisplayName("A14: a page with 50 windows shows them all")
    void fifty_windows() {
        assertThat(page("/fifty").html().select("section.window, [id^=w-w]")).hasSizeGreaterThanOrEqualTo(50);
        assertThat(page("/fifty").html().select("iframe")).hasSize(50);
    }

    @Test
    @DisplayName("A14: a portlet that sleeps for a minute is late, and the page does not wait for it")
    void a_sleeping_portlet() {
        Answer page = page("/sleeper");

        assertThat(page.window("before").select("iframe")).hasSize(1);
        assertThat(page.window("after").select("iframe")).hasSize(1);
        assertThat(page.window("sleeper").text()).isNotBlank();
        assertThat(page.window("sleeper").select("code").text()).matches("\\d{8}-[0-9A-F]{6}");
        assertThat(page.window("sleeper").select("a").eachAttr("href"))
                .containsExactly("/sleeper?sleeper:state=maximized");
    }
}
