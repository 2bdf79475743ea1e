// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Addresses of the sample site that nobody asks for who means well; each is to be refused. The same ones at each run. */
final class HostileAddresses {
    private static final int AT_RANDOM = 200;
    private static final String WELL_FORMED = "/columns/yaowen?_resource=items&_id=atom&items.a=b&page=2";

    private static final List<String> WINDOWS = List.of("nobody", "FIND", "find%20", "..", "%3Cb%3E", "0", "");
    private static final List<String> CALLS = List.of(
            "/?_action=@", "/?_resource=@", "/?_window=@", "/?@.a=1", "/?@!a=1", "/?@:mode=view", "/?_render=@");
    private static final List<String> VIEWS = List.of("edit", "EDIT", "config", "exclusive", "%00", "");
    private static final List<String> ESCAPES =
            List.of("%", "%zz", "%4", "%00", "%7f", "%c0%af", "%ff", "%e4%b8", "%ed%a0%80", "%u0041");
    private static final List<String> PLACES =
            List.of("/@", "/news@", "/news/@", "/news?@=1", "/news?q=@", "/en/news?q=@");
    private static final List<String> DISGUISES = List.of(
            "@",
            "/%2e%2e@",
            "/..;@",
            "/;@",
            "/..%2f..@",
            "/%252e%252e@",
            "@%20",
            "@;x",
            "@%00",
            "/news/..@",
            "/theme/..@");
    private static final List<String> INSIDE = List.of(
            "/WEB-INF/web.xml",
            "/portlets/news/WEB-INF/portlet.xml",
            "/portlets/news/PlutoInvoker3/list",
            "/PlutoInvoker3/list",
            "/META-INF/MANIFEST.MF");

    private HostileAddresses() {}

    static List<String> list() {
        List<String> all = new ArrayList<>();
        fill(CALLS, WINDOWS).filter(address -> !address.startsWith("/?..")).forEach(all::add);
        fill(List.of("/?find:mode=@", "/?find:state=@", "/?_window=find&find:mode=@"), VIEWS)
                .forEach(all::add);
        fill(PLACES, ESCAPES).forEach(all::add);
        fill(DISGUISES, INSIDE).forEach(all::add);
        all.addAll(tooMuch());
        all.addAll(atRandom());
        return all.stream().distinct().toList();
    }

    private static Stream<String> fill(List<String> forms, List<String> values) {
        return forms.stream().flatMap(form -> values.stream().map(value -> form.replace("@", value)));
    }

    private static List<String> tooMuch() {
        return List.of(
                "/" + "a".repeat(8_000),
                "/" + "a".repeat(20_000),
                "/a".repeat(4_000),
                "/%2e%2e".repeat(2_000),
                "/news?" + "a&".repeat(800),
                "/news?" + "a&".repeat(15_000),
                "/news?q=" + "a".repeat(20_000),
                "/?" + "find.a&".repeat(600),
                "/?_action=find&_action=find",
                "/?_action=find&_resource=find",
                "/?_action=find",
                "/?_action=find&_answer=partial",
                "*");
    }

    /** A well-formed address with an escape in it that is none. */
    private static List<String> atRandom() {
        Random random = new Random(2718);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < AT_RANDOM; i++) {
            int at = 1 + random.nextInt(WELL_FORMED.length() - 1);
            String escape = ESCAPES.get(random.nextInt(ESCAPES.size()));
            addresses.add(WELL_FORMED.substring(0, at) + escape + WELL_FORMED.substring(at));
        }
        return addresses;
    }
}
