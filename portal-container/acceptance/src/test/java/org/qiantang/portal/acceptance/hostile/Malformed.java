// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Escapes that are none, that mean nothing in UTF-8, or that stand for characters no address has. */
final class Malformed {
    private static final List<String> ESCAPES = List.of(
            "%",
            "%4",
            "%zz",
            "%4z",
            "%u0041",
            "%%",
            "%-1",
            "%+1", // no escapes
            "%c0%af",
            "%c0%ae%c0%ae",
            "%e0%80%af",
            "%f0%80%80%af",
            "%c1%9c", // longer than need be
            "%ff",
            "%fe",
            "%80",
            "%e4%b8",
            "%ed%a0%80",
            "%f4%90%80%80",
            "%f8%88%80%80%80", // not of UTF-8
            "%00",
            "%01",
            "%1b%5b31m",
            "%08",
            "%7f", // control characters
            "<hostile>",
            "\"hostile\"",
            "{hostile}",
            "|",
            "^",
            "`",
            "\\",
            "\u0001",
            "\u00e4"); // to be escaped

    private static final List<String> PLACES = List.of(
            "/@",
            "/guard@",
            "/things/@",
            "/guard?@",
            "/guard?a=@",
            "/guard?@=a",
            "/guard?spy.@=a",
            "/guard?_resource=spy&_id=@",
            "/guard?_action=@",
            "/en/guard?spy:mode=@");

    private Malformed() {}

    static Stream<HostileRequest> all() {
        return Stream.of(everywhere(), atRandom(), targets()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> everywhere() {
        return ESCAPES.stream().flatMap(escape -> PLACES.stream()
                .map(place -> HostileRequest.get("malformed escape", place.replace("@", escape), 400)));
    }

    /** Somewhere in an address that is otherwise as the portal writes it; the seed makes them the same at each run. */
    private static Stream<HostileRequest> atRandom() {
        Random random = new Random(3301);
        String address = "/guard?_resource=spy&spy!asked=by&_id=result.json&spy.choice=oak&thing=willow";
        return IntStream.range(0, 60).mapToObj(i -> {
            int at = 2 + random.nextInt(address.length() - 2);
            String escape = ESCAPES.get(random.nextInt(ESCAPES.size()));
            return HostileRequest.get(
                    "malformed escape", address.substring(0, at) + escape + address.substring(at), 400);
        });
    }

    /** Request lines whose target is no path. */
    private static Stream<HostileRequest> targets() {
        return Stream.of(
                        "guard",
                        "*",
                        "?_action=spy",
                        "",
                        "localhost",
                        "javascript:alert(1)",
                        "http:/guard",
                        "http://",
                        "file:///etc/passwd",
                        "/guard x",
                        "/guard\tx",
                        "/guard#x",
                        "../guard",
                        "%2fguard",
                        ";/guard",
                        "mailto:a@b")
                .map(target -> HostileRequest.get("no path", target, 400));
    }
}
