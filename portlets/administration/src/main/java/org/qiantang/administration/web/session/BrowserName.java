// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of what a browser says of itself the few words by which people know it: {@code Firefox, Windows}. */
final class BrowserName {

    /** What stands in the text, in the order of asking: most browsers also call themselves Chrome or Safari. */
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger", "WeChat",
            "Edg", "Edge",
            "Firefox", "Firefox",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Windows", "Windows",
            "OpenHarmony", "HarmonyOS",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    private BrowserName() {}

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }

    /** The text itself where nothing in it is known. */
    static String of(String said) {
        List<String> found = new ArrayList<>();
        for (Map<String, String> names : List.of(BROWSERS, SYSTEMS)) {
            names.entrySet().stream()
                    .filter(name -> said.contains(name.getKey()))
                    .findFirst()
                    .ifPresent(name -> found.add(name.getValue()));
        }
        return found.isEmpty() ? said : String.join(", ", found);
    }
}
