// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Names of hosts that are no site's, in the header and in the request line. */
final class ForeignHosts {
    private static final List<String> UNKNOWN = List.of(
            "evil.example",
            "evil.example:80",
            "gate.localhost.evil.example",
            "evilgate.localhost",
            "gate.localhost..",
            "%67ate.localhost",
            "gate-localhost",
            "127.1",
            "0x7f.0.0.1",
            "2130706433",
            "[::1]",
            "xn--zz",
            "gate.localhost%00.evil.example",
            "*",
            "-",
            ".");

    private static final List<String> MALFORMED = List.of(
            "gate.localhost:99999",
            "gate.localhost:-1",
            "gate.localhost:x",
            "gate.localhost@evil.example",
            "evil.example/gate.localhost",
            "gate.localhost, evil.example",
            "<hostile>",
            "\"hostile\"",
            "[::1",
            "gate.localhost:80:80",
            "\u00e4.example",
            "gate.localhost\\evil");

    private static final List<String> PATHS = List.of(
            "/",
            "/guard",
            "/guard?_resource=spy",
            "/en",
            "/nothing",
            "/nothing/",
            "/_sign-in",
            "/_admin/catalogue",
            "/robots.txt",
            "/sitemap.xml",
            "/guard?_action=spy",
            "/index.jsp",
            "/%ff");

    private ForeignHosts() {}

    static Stream<HostileRequest> all() {
        return Stream.of(unknown(), everywhere(), malformed(), several(), absolute(), forwarded(), redirects())
                .flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> unknown() {
        return UNKNOWN.stream()
                .map(host -> get("/guard?_resource=spy", 400, 421).host(host));
    }

    private static Stream<HostileRequest> everywhere() {
        return PATHS.stream().flatMap(path -> Stream.of("GET", "HEAD", "POST")
                .map(method -> get(path, 421, path.startsWith("/_admin") ? 401 : 421, method.equals("POST") ? 405 : 421)
                        .host("evil.example")
                        .method(method)));
    }

    private static Stream<HostileRequest> malformed() {
        return MALFORMED.stream().flatMap(host -> Stream.of("/guard", "/nothing")
                .map(path -> get(path, 400).host(host)));
    }

    private static Stream<HostileRequest> several() {
        return Stream.of(
                get("/guard", 400).with("Host: evil.example"),
                get("/guard", 400).host(""),
                get("/guard", 400).host("evil.example").with("Host: gate.localhost"));
    }

    /** The request line names a host, too. */
    private static Stream<HostileRequest> absolute() {
        return Stream.of(
                        "http://evil.example/guard",
                        "http://evil.example/",
                        "https://evil.example/guard?_resource=spy",
                        "http://evil.example:80/_admin/sites",
                        "//evil.example/guard",
                        "http:///guard")
                .map(target -> get(target, 400, 404, 421));
    }

    /** Headers that a proxy would set; nobody in front of this portal does. */
    private static Stream<HostileRequest> forwarded() {
        return Stream.of(
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example;proto=https",
                        "X-Forwarded-Server: evil.example",
                        "X-Host: evil.example",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Port: 444",
                        "X-Forwarded-For: evil.example",
                        "Front-End-Https: on",
                        "True-Client-IP: evil.example")
                .flatMap(header -> Stream.of("/nothing", "/en/nothing")
                        .map(path -> get(path, 404).with(header)));
    }

    /** Where the server redirects to is on the site that was asked. */
    private static Stream<HostileRequest> redirects() {
        String why = "a redirect to the address without a slash at its end, on the same host";
        Stream<HostileRequest> slashes = Stream.of(
                        "//evil.example/",
                        "///evil.example/",
                        "/%5cevil.example/",
                        "/;//evil.example/",
                        "/.//evil.example/",
                        "/evil.example%0d%0aX:y/",
                        "/" + HostileRequest.MARK + "/")
                .map(target -> get(target).harmless(why, 301));
        Stream<HostileRequest> named = Stream.of(
                        "http://gate.localhost@evil.example/guard", "ftp://gate.localhost/guard")
                .map(target -> get(target)
                        .harmless("the page of the host in the header; the other name appears nowhere", 200));
        return Stream.concat(slashes, named);
    }

    private static HostileRequest get(String target, int... expected) {
        return HostileRequest.get("foreign host", target, expected);
    }
}
