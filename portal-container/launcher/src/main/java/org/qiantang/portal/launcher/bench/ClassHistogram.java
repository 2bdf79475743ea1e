// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How many objects of each class a JVM holds, and how many bytes all of them take. */
record ClassHistogram(Map<String, Long> instances, long bytes) {
    // "  12:          3456         789012  java.lang.String (java.base@17.0.15)"
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");
    private static final String SESSION = "io.undertow.server.session.InMemorySessionManager$SessionImpl";

    ClassHistogram {
        instances = Map.copyOf(instances);
    }

    /** Of the text that {@code jcmd PID GC.class_histogram} prints. */
    static ClassHistogram parse(String text) {
        Map<String, Long> instances = new HashMap<>();
        long bytes = 0;
        for (String line : text.lines().toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) continue;
            instances.merge(parts.group(3), Long.parseLong(parts.group(1)), Long::sum);
            bytes += Long.parseLong(parts.group(2));
        }
        return new ClassHistogram(instances, bytes);
    }

    /** Sessions of all applications on the server. */
    long sessions() {
        return instances.getOrDefault(SESSION, 0L);
    }
}
