// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What came back, byte by byte.
 *
 * @param status 0 if the connection was closed without an answer
 * @param headers lines as they were sent
 * @param nanos from the request's first byte to the answer's last
 */
public record RawAnswer(int status, List<String> headers, String body, long nanos) {
    static RawAnswer parse(byte[] bytes, long nanos) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) return new RawAnswer(0, List.of(), text, nanos);
        String[] head = text.substring(0, end).split("\r\n");
        return new RawAnswer(
                Integer.parseInt(head[0].substring(9, 12)),
                List.of(Arrays.copyOfRange(head, 1, head.length)),
                text.substring(end + 4),
                nanos);
    }

    /** The value of this header; empty if it is absent. */
    public String header(String name) {
        String begin = name.toLowerCase(java.util.Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .findFirst()
                .orElse("");
    }

    public double millis() {
        return nanos / 1e6;
    }
}
