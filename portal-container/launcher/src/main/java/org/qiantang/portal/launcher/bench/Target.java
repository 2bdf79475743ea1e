// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.nio.charset.StandardCharsets;

/** A page that is measured: its name in the results, the host name and the path it is asked for with. */
record Target(String name, String host, String path) {

    /** A visitor's request without a cookie; uncompressed, so that the page and the static file are sent alike. */
    byte[] request() {
        return request("");
    }

    /** A visitor's request in a session that an earlier answer began. */
    byte[] requestIn(String session) {
        return request("Cookie: JSESSIONID=" + session + "\r\n");
    }

    private byte[] request(String cookie) {
        String request = """
            GET %s HTTP/1.1\r
            Host: %s\r
            User-Agent: qiantang-bench\r
            Accept: text/html\r
            Accept-Language: zh-CN\r
            %s\r
            """;
        return request.formatted(path, host, cookie).getBytes(StandardCharsets.US_ASCII);
    }
}
