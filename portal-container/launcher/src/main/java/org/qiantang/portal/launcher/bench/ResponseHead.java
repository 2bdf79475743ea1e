// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the load generator must know of a response's head: its status, how long its body is, whether more may follow.
 *
 * @param session the id of a new session, if the response brings one
 */
record ResponseHead(
        int status,
        long length,
        boolean chunked,
        boolean last,
        @Nullable String session) {
    private static final byte[] LENGTH = lowerCase("content-length:");
    private static final byte[] ENCODING = lowerCase("transfer-encoding:");
    private static final byte[] CONNECTION_CLOSE = lowerCase("connection: close");
    private static final byte[] SESSION = lowerCase("set-cookie: jsessionid=");
    private static final int STATUS_PLACE = "HTTP/1.1 ".length();

    private static byte[] lowerCase(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Of the lines in the buffer up to the empty one that ends at {@code end}. */
    static ResponseHead parse(byte[] buffer, int begin, int end) throws IOException {
        if (end - begin < STATUS_PLACE + 3) throw new IOException("no HTTP response");
        int status = (int) number(buffer, begin + STATUS_PLACE);
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        String session = null;
        for (int i = begin; i < end - 2; i++) {
            if (buffer[i] != '\n') continue;
            if (startsWith(buffer, i + 1, LENGTH)) length = number(buffer, i + 1 + LENGTH.length);
            else if (startsWith(buffer, i + 1, ENCODING))
                chunked = true; // chunked is the only one HTTP/1.1 servers use
            else if (startsWith(buffer, i + 1, CONNECTION_CLOSE)) last = true;
            else if (startsWith(buffer, i + 1, SESSION)) session = cookie(buffer, i + 1 + SESSION.length);
        }
        return new ResponseHead(status, length, chunked, last, session);
    }

    private static boolean startsWith(byte[] buffer, int place, byte[] lowerCase) {
        for (int i = 0; i < lowerCase.length; i++) {
            int b = buffer[place + i];
            int lower = b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
            if (lower != lowerCase[i]) return false;
        }
        return true;
    }

    private static String cookie(byte[] buffer, int place) {
        int i = place;
        while (buffer[i] != ';' && buffer[i] != '\r') i++;
        return new String(buffer, place, i - place, StandardCharsets.US_ASCII);
    }

    private static long number(byte[] buffer, int place) {
        int i = place;
        while (buffer[i] == ' ') i++;
        long number = 0;
        for (; buffer[i] >= '0' && buffer[i] <= '9'; i++) number = number * 10 + buffer[i] - '0';
        return number;
    }
}
