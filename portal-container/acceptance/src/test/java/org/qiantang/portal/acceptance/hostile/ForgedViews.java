// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Portlet modes and window states that are not for everybody or not there, and calls that contradict themselves. */
final class ForgedViews {
    private ForgedViews() {}

    static Stream<HostileRequest> all() {
        return Stream.of(modes(), states(), targets(), answers(), cacheLevels()).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> modes() {
        Stream<HostileRequest> forbidden = Stream.of("edit", "config", "edit_defaults")
                .flatMap(mode -> Stream.of("", "_window=spy&", "_resource=spy&", "second:state=maximized&")
                        .map(before -> get("forbidden mode", before + "spy:mode=" + mode, 403)));
        Stream<HostileRequest> malformed = Stream.of(
                        "EDIT",
                        "Edit",
                        "edit%20",
                        "%65dit%00",
                        "admin",
                        "exclusive",
                        "view,edit",
                        "view%0aedit",
                        "",
                        "*",
                        HostileRequest.MARK)
                .map(mode -> get("unknown mode", "spy:mode=" + mode, 400));
        return Stream.concat(Stream.concat(forbidden, malformed), Stream.of(get("unknown mode", "spy:mode", 400)));
    }

    private static Stream<HostileRequest> states() {
        return Stream.of(
                        "exclusive",
                        "MAXIMIZED",
                        "pop_up",
                        "solo",
                        "",
                        "normal%20",
                        "maximized%00",
                        HostileRequest.MARK)
                .flatMap(state -> Stream.of("spy", "second")
                        .map(window -> get("unknown state", window + ":state=" + state, 400)));
    }

    private static Stream<HostileRequest> targets() {
        List<String> targets = List.of("_action=spy", "_resource=spy", "_window=spy");
        Stream<HostileRequest> several = targets.stream()
                .flatMap(one -> targets.stream().map(other -> get("several targets", one + "&" + other, 400)));
        Stream<HostileRequest> twice = Stream.of(
                        "_token=a", "_id=a", "_cache=cacheLevelFull", "_answer=page", "_render=spy")
                .map(command -> get("command twice", "_resource=spy&" + command + "&" + command, 400));
        Stream<HostileRequest> unknown = Stream.of(
                        "spy:foo=1", "spy:=view", "spy:mode:view=1", "spy:", "spy::mode=edit")
                .map(query -> get("no such part of a window", query, 400));
        return Stream.of(several, twice, unknown).flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> answers() {
        return Stream.of("PARTIAL", "json", "", "page%20", "partial,page", HostileRequest.MARK)
                .map(answer -> get("unknown answer", "_action=spy&_answer=" + answer, 400)
                        .with("Sec-Fetch-Site: same-origin")
                        .posting("a=b"));
    }

    private static Stream<HostileRequest> cacheLevels() {
        return Stream.of("full", "cacheLevelNone", "CACHELEVELFULL", "", "cacheLevelFull%00", HostileRequest.MARK)
                .map(level -> get("unknown cache level", "_resource=spy&_cache=" + level, 400));
    }

    private static HostileRequest get(String group, String query, int expected) {
        return HostileRequest.get(group, "/guard?" + query, expected);
    }
}
