// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.acceptance.server.PortalServer;
import org.qiantang.portal.acceptance.server.PortalTest;
import org.qiantang.portal.acceptance.server.RawAnswer;
import org.qiantang.portal.acceptance.server.RawRequest;

/** Who asks for too much has to wait; nobody else does. The machine's own address is not counted, so others of it ask here. */
@PortalTest
class RateLimitIT {
    private static final int MANY = 5000;

    private static RawAnswer send(String from, String method, String path, String body) {
        String request = method + " " + path + " HTTP/1.1\r\nHost: localhost:"
                + PortalServer.ofThisRun().httpPort()
                + "\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        return RawRequest.sendFrom(from, request.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void forms_are_taken_thirty_times_a_minute_from_one_address() {
        for (int i = 0; i < 30; i++) {
            assertThat(send("127.0.0.2", "POST", "/_sign-in", "name=&password=").status())
                    .isEqualTo(422);
        }

        RawAnswer late = send("127.0.0.2", "POST", "/_sign-in", "name=&password=");

        assertThat(late.status()).isEqualTo(429);
        assertThat(Integer.parseInt(late.header("Retry-After"))).isBetween(1, 3);
        assertThat(Jsoup.parse(late.body()).select("h1").text()).isEqualTo("访问过于频繁");
        assertThat(send("127.0.0.2", "GET", "/", "").status()).as("pages").isEqualTo(200);
        assertThat(send("127.0.0.3", "POST", "/_sign-in", "name=&password=").status())
                .as("another address")
                .isEqualTo(422);
    }

    @Test
    void pages_without_parameters_are_not_counted_and_searches_are() {
        int asked = 0;
        RawAnswer answer = send("127.0.0.4", "GET", "/en?q=x", "");
        while (answer.status() != 429 && asked++ < MANY) answer = send("127.0.0.4", "GET", "/en?q=" + asked, "");

        assertThat(asked).isBetween(600, MANY - 1);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("Too many requests");
        assertThat(send("127.0.0.4", "GET", "/en", "").status()).isEqualTo(200);
    }
}
