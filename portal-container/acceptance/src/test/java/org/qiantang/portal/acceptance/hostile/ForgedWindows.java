// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Windows that are not on the page, not for this person or not there at all, in every place of an address. */
final class ForgedWindows {
    private static final List<String> FORMS = List.of(
            "_action=@",
            "_resource=@",
            "_window=@",
            "_render=@",
            "@.name=1",
            "@!name=1",
            "@:mode=view",
            "@:state=maximized",
            "_action=@&_answer=partial",
            "_resource=@&_id=a&_cache=cacheLevelFull",
            "_resource=spy&@!a=1");

    private static final List<String> KEYS = List.of(
            "elsewhere", // of another page
            "find", // of another site
            "nobody",
            "",
            "SPY",
            "spy%20",
            "%20spy",
            "spy%2Fspy",
            "test-spy%2Fspy",
            "..",
            "main",
            "0",
            "-1",
            "w-spy",
            "w_spy_",
            "spy,second",
            HostileRequest.MARK);

    private ForgedWindows() {}

    static Stream<HostileRequest> all() {
        return Stream.of(absent(), calls(), confidential(), away()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> absent() {
        return KEYS.stream().flatMap(key -> FORMS.stream()
                .filter(form -> !key.equals("..") || form.startsWith("_"))
                .map(form -> HostileRequest.get("forged window", "/guard?" + form.replace("@", key), 404)));
    }

    /** Sent as a page of this site sends them, so that nothing but the window is wrong. */
    private static Stream<HostileRequest> calls() {
        return KEYS.stream().flatMap(key -> Stream.of("_action=", "_resource=")
                .map(call -> HostileRequest.get("forged window called", "/guard?" + call + key, 404)
                        .with("Sec-Fetch-Site: same-origin")
                        .posting("changed=yes")));
    }

    private static Stream<HostileRequest> confidential() {
        return Stream.of(
                HostileRequest.get("confidential window", "/guard?_window=sealed", 403),
                HostileRequest.get("confidential window", "/guard?_resource=sealed", 403),
                HostileRequest.get("confidential window", "/en/guard?_resource=sealed", 403),
                HostileRequest.get("confidential window", "/guard?_window=sealed", 403)
                        .with("X-Forwarded-Proto: https", "Forwarded: proto=https", "X-Forwarded-Ssl: on"),
                HostileRequest.get(
                        "confidential window", "https://" + HostileRequest.SITE + "/guard?_window=sealed", 403),
                HostileRequest.get("confidential window", "/guard?_action=sealed", 403)
                        .with("Sec-Fetch-Site: same-origin")
                        .posting("a=b"));
    }

    private static Stream<HostileRequest> away() {
        return Stream.of(
                        "_action=away",
                        "_resource=away",
                        "_window=away",
                        "away:mode=view",
                        "away:state=normal",
                        "_render=away")
                .map(query -> HostileRequest.get("window without its portlet", "/guard?" + query, 404));
    }
}
