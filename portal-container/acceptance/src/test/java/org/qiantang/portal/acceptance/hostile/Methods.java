// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Methods that an address does not have. */
final class Methods {
    private static final List<String> METHODS = List.of(
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "PROPFIND",
            "TRACK",
            "CONNECT",
            "MKCOL",
            "get",
            "GETT",
            "A".repeat(40));

    private static final List<String> READ_ONLY = List.of(
            "/guard",
            "/en/guard",
            "/guard?_window=spy",
            "/theme/hangzhou/img/emblem.svg",
            "/_portal/portlet-hub.js",
            "/robots.txt",
            "/sitemap.xml",
            "/_admin/catalogue",
            "/_admin/health");

    private Methods() {}

    static Stream<HostileRequest> all() {
        return Stream.of(readOnly(), actions(), trace(), overrides(), none()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> readOnly() {
        return READ_ONLY.stream()
                .flatMap(path -> METHODS.stream().map(method -> get(path, 405).method(method)));
    }

    private static Stream<HostileRequest> actions() {
        return Stream.of("PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "PROPFIND")
                .flatMap(method -> Stream.of("/guard?_action=spy", "/guard?_action=spy&_answer=partial")
                        .map(action -> get(action, 405)
                                .with("Sec-Fetch-Site: same-origin", "Sec-Fetch-Dest: empty")
                                .method(method)));
    }

    private static Stream<HostileRequest> trace() {
        return Stream.concat(READ_ONLY.stream(), Stream.of("/guard?_resource=spy", "/_admin/sites", "/test-spy/x"))
                .map(path -> get(path, 405).with("X-Secret: hostile").method("TRACE"));
    }

    private static Stream<HostileRequest> overrides() {
        return Stream.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method")
                .flatMap(header -> Stream.of(
                        get("/guard?_action=spy", 403).with(header + ": POST"),
                        get("/guard?_action=spy&_answer=partial", 403).with(header + ": POST"),
                        get("/guard", 405).with(header + ": GET").method("DELETE"),
                        get("/_sign-out", 405).with(header + ": POST")));
    }

    private static Stream<HostileRequest> none() {
        return Stream.of("", "<hostile>", "GET/", "G\u00e4T", "GET\t", "\u0001")
                .map(method -> get("/guard", 400, 405).method(method));
    }

    private static HostileRequest get(String target, int... expected) {
        return HostileRequest.get("method", target, expected);
    }
}
