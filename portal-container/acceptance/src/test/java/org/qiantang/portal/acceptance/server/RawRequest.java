// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request sent byte by byte as it stands: for addresses that no decent client would send. */
public final class RawRequest {
    private RawRequest() {}

    /** The whole answer, status line first. */
    public static String get(String host, String target) {
        try (Socket socket = new Socket("127.0.0.1", PortalServer.ofThisRun().httpPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + ":"
                    + PortalServer.ofThisRun().httpPort() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int status(String host, String target) {
        String answer = get(host, target);
        return Integer.parseInt(answer.substring(9, 12));
    }
}
