// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One request and the statuses that may answer it.
 *
 * @param group what it tries
 * @param host value of the header; empty for none
 * @param expected statuses; 0 stands for a connection that is closed without an answer
 * @param harmless why it may be answered as if it were well meant; empty if it may not
 */
public record HostileRequest(
        String group,
        String method,
        String target,
        String host,
        List<String> headers,
        String body,
        Set<Integer> expected,
        String harmless) {

    /** The site whose addresses they are. */
    public static final String SITE = "gate.localhost";

    /** A word that no answer may contain as it is: a tag, or the end of an attribute. */
    public static final String MARK = "%3Chostile%20x%3D%22hostile%22%3E";

    public static HostileRequest get(String group, String target, int... expected) {
        return new HostileRequest(group, "GET", target, SITE, List.of(), "", statuses(expected), "");
    }

    private static Set<Integer> statuses(int... expected) {
        return IntStream.of(expected).boxed().collect(Collectors.toUnmodifiableSet());
    }

    HostileRequest method(String other) {
        return new HostileRequest(group, other, target, host, headers, body, expected, harmless);
    }

    HostileRequest host(String other) {
        return new HostileRequest(group, method, target, other, headers, body, expected, harmless);
    }

    HostileRequest with(String... more) {
        List<String> all = Stream.concat(headers.stream(), Arrays.stream(more)).toList();
        return new HostileRequest(group, method, target, host, all, body, expected, harmless);
    }

    /** As a form. */
    HostileRequest posting(String form) {
        HostileRequest posted = method("POST").with("Content-Type: application/x-www-form-urlencoded");
        return new HostileRequest(group, "POST", target, host, posted.headers, form, expected, harmless);
    }

    HostileRequest harmless(String why, int... statuses) {
        return new HostileRequest(group, method, target, host, headers, body, statuses(statuses), why);
    }

    public boolean isHarmless() {
        return !harmless.isEmpty();
    }

    /** As it goes over the wire; other than letters of ISO 8859-1 cannot be sent. */
    public byte[] bytes() {
        StringBuilder out = new StringBuilder();
        out.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        if (!host.isEmpty()) out.append("Host: ").append(host).append("\r\n");
        out.append("Connection: close\r\n");
        headers.forEach(header -> out.append(header).append("\r\n"));
        if (!body.isEmpty())
            out.append("Content-Length: ").append(body.length()).append("\r\n");
        return out.append("\r\n").append(body).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Short enough for a report. */
    @Override
    public String toString() {
        String text = group + ": " + method + " " + target + (host.equals(SITE) ? "" : " of " + host) + " "
                + (headers.isEmpty() ? "" : headers) + (body.isEmpty() ? "" : " " + body);
        return text.length() < 200 ? text : text.substring(0, 200) + "… (" + text.length() + " characters)";
    }
}
