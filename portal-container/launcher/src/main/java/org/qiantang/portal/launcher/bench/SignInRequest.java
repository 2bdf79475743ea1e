// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A form that somebody signs in with, as a browser sends it. */
record SignInRequest(String host, String name, String password) {

    byte[] bytes() {
        String form = "name=" + encoded(name) + "&password=" + encoded(password);
        String request = """
            POST /_sign-in HTTP/1.1\r
            Host: %s\r
            Origin: http://%s\r
            Sec-Fetch-Site: same-origin\r
            Content-Type: application/x-www-form-urlencoded\r
            Content-Length: %d\r
            \r
            %s""";
        return request.formatted(host, host, form.length(), form).getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
