// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Calls that change something, sent by whom no page of the site has sent. */
final class CrossSiteCalls {
    private static final List<String> ACTIONS = List.of(
            "/guard?_action=spy",
            "/guard?_action=spy&_answer=state",
            "/guard?_action=spy&_answer=partial",
            "/en/guard?_action=second",
            "/things/tree?_action=thing");

    /** What a browser says that another site, or nobody that the portal can trust, has made send it. */
    private static final List<List<String>> SENDERS = List.of(
            List.of("Sec-Fetch-Site: cross-site"),
            List.of("Sec-Fetch-Site: same-site"),
            List.of("Sec-Fetch-Site: "),
            List.of("Sec-Fetch-Site: SAME-ORIGIN"),
            List.of("Sec-Fetch-Site: same-origin, cross-site"),
            List.of("Sec-Fetch-Site: cross-site", "Origin: http://gate.localhost"),
            List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-origin"),
            List.of("Origin: http://evil.example"),
            List.of("Origin: null"),
            List.of("Origin: https://gate.localhost"),
            List.of("Origin: http://gate.localhost:1"),
            List.of("Origin: http://gate.localhost.evil.example"),
            List.of("Origin: http://gate.localhost/"),
            List.of("Origin: http://town.localhost"),
            List.of("Referer: http://gate.localhost/guard"),
            List.of("Cookie: JSESSIONID=nonsense"),
            List.of());

    private static final List<String> TOKENS = List.of(
            "",
            "A",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "null",
            "%2e",
            HostileRequest.MARK,
            "a".repeat(4_000));

    private CrossSiteCalls() {}

    static Stream<HostileRequest> all() {
        return Stream.of(posted(), tokens(), links(), scripts(), resources()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> posted() {
        return ACTIONS.stream().flatMap(action -> SENDERS.stream()
                .map(sender -> HostileRequest.get("action from elsewhere", action, 403)
                        .with(sender.toArray(String[]::new))
                        .posting("changed=yes")));
    }

    private static Stream<HostileRequest> tokens() {
        return TOKENS.stream().flatMap(token -> ACTIONS.stream()
                .map(action -> HostileRequest.get("forged token", action + "&_token=" + token, 403)
                        .posting("changed=yes")));
    }

    private static Stream<HostileRequest> links() {
        return ACTIONS.stream().flatMap(action -> Stream.of(
                        List.<String>of(),
                        List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"),
                        List.of("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"),
                        List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"),
                        List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"),
                        List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"),
                        List.of("Referer: http://gate.localhost/guard"))
                .map(sender ->
                        HostileRequest.get("action by a link", action, 403).with(sender.toArray(String[]::new))));
    }

    /** Only partial actions may be GETs of scripts, and only of scripts of this site. */
    private static Stream<HostileRequest> scripts() {
        return Stream.of("cross-site", "same-site", "none").map(site -> HostileRequest.get(
                        "partial action from elsewhere", "/guard?_action=spy&_answer=partial", 403)
                .with("Sec-Fetch-Site: " + site, "Sec-Fetch-Dest: empty", "Sec-Fetch-Mode: cors"));
    }

    private static Stream<HostileRequest> resources() {
        return Stream.of("POST", "PUT", "DELETE", "PATCH", "PROPFIND").flatMap(method -> SENDERS.stream()
                .map(sender -> HostileRequest.get("changing resource from elsewhere", "/guard?_resource=spy&_id=a", 403)
                        .with(sender.toArray(String[]::new))
                        .method(method)));
    }
}
