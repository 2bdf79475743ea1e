// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Addresses and headers that are longer, or have more parts, than any that the portal writes. */
final class TooMuch {
    private TooMuch() {}

    static Stream<HostileRequest> all() {
        return Stream.of(parts(), lengths(), headers(), forms()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> parts() {
        return Stream.of(
                get("/guard?" + numbered(20_000, "a%d=1", "&"), 400, 0),
                get("/guard?" + "a&".repeat(16_000), 400, 0),
                get("/guard?" + "&a".repeat(999), 400),
                get("/guard?" + "a=1&".repeat(501), 400),
                get("/guard?" + "spy.a&".repeat(501), 400),
                get("/guard?" + "_resource=spy&".repeat(2), 400),
                get("/guard?" + numbered(400, "w%d.a=1", "&"), 404),
                get("/a".repeat(2_000), 404),
                get("/a".repeat(15_000), 400),
                get("/..".repeat(10_000) + "/guard", 400),
                get("/%2e%2e".repeat(4_000) + "/guard", 400),
                get("/;".repeat(8_000), 400),
                get("/" + ";".repeat(16_000), 400),
                get("/guard?" + "%41".repeat(9_000), 400));
    }

    private static Stream<HostileRequest> lengths() {
        Stream<HostileRequest> paths = IntStream.of(8_193, 16_000, 30_000).mapToObj(n -> get("/" + "a".repeat(n), 400));
        Stream<HostileRequest> long404 = IntStream.of(2_000, 8_000).mapToObj(n -> get("/" + "a".repeat(n), 404));
        Stream<HostileRequest> queries =
                IntStream.of(8_193, 16_000, 30_000).mapToObj(n -> get("/guard?a=" + "a".repeat(n), 400));
        Stream<HostileRequest> beyond = IntStream.of(40_000, 200_000).boxed().flatMap(n -> Stream.of("/", "/guard?a=")
                .map(begin -> get(begin + "a".repeat(n), 400, 0)));
        return Stream.of(paths, long404, queries, beyond).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> headers() {
        return Stream.of(
                get("/nothing", 400, 0).with("X-Long: " + "a".repeat(40_000)),
                get("/nothing", 400, 0)
                        .with(IntStream.range(0, 150)
                                .mapToObj(i -> "X-" + i + ": a")
                                .toArray(String[]::new)),
                get("/nothing", 404).with("Cookie: " + numbered(250, "a%d=b", "; ")),
                get("/nothing", 404).with("Cookie: " + numbered(3_000, "a%d=b", ";")),
                get("/nothing", 404).with("Cookie: JSESSIONID=" + "A".repeat(20_000)),
                get("/nothing", 404).with("Accept-Language: " + numbered(2_000, "a%d", ",")),
                get("/nothing", 404).with("Accept-Encoding: " + numbered(2_000, "a%d", ",")),
                get("/theme/hangzhou/nothing", 404).with("Range: bytes=" + numbered(2_000, "%1$d-%1$d", ",")),
                HostileRequest.get("password guess", "/_admin/sites", 401)
                        .with("Authorization: Basic " + "QUFBOkFB".repeat(3_000)),
                get("/nothing", 404).with("Accept-Language: " + "a-".repeat(10_000)));
    }

    /** Forms that another site sends: too large or broken, but that is not even looked at. */
    private static Stream<HostileRequest> forms() {
        return Stream.of(
                get("/guard?_action=spy", 403)
                        .with("Sec-Fetch-Site: cross-site")
                        .posting("a=b&".repeat(20_000)),
                get("/guard?_action=spy", 400)
                        .with("Sec-Fetch-Site: same-origin")
                        .posting("a=b&".repeat(2_000)),
                get("/_sign-in", 400, 403).with("Sec-Fetch-Site: cross-site").posting(numbered(2_000, "a%d=b", "&")),
                get("/_sign-out", 403).with("Sec-Fetch-Site: cross-site").posting("a=b"));
    }

    private static HostileRequest get(String target, int... expected) {
        return HostileRequest.get("too much", target, expected);
    }

    private static String numbered(int count, String form, String between) {
        return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining(between));
    }
}
