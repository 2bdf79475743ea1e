// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A request sent byte by byte as it stands: for addresses that no decent client would send. */
public final class RawRequest {
    private static final String HERE = "127.0.0.1";

    private RawRequest() {}

    /** The whole answer, status line first. */
    public static String get(String host, String target) {
        try (Socket socket = connect(HERE)) {
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

    /** Sends these bytes, which ask the server to close the connection, and takes what comes until it does. */
    public static RawAnswer send(byte[] request) {
        return sendFrom(HERE, request);
    }

    /** The same from another of the addresses of this machine, 127.0.0.2 for example. */
    public static RawAnswer sendFrom(String address, byte[] request) {
        var answer = new ByteArrayOutputStream();
        try (Socket socket = connect(address)) {
            long begin = System.nanoTime();
            try {
                socket.getOutputStream().write(request);
                socket.getInputStream().transferTo(answer);
            } catch (SocketException e) {
                // A server may end a request that it does not want to the last byte.
                return RawAnswer.parse(answer.toByteArray(), System.nanoTime() - begin);
            }
            return RawAnswer.parse(answer.toByteArray(), System.nanoTime() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket connect(String from) throws IOException {
        InetAddress server = InetAddress.getByName(HERE);
        Socket socket = new Socket(server, PortalServer.ofThisRun().httpPort(), InetAddress.getByName(from), 0);
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        return socket;
    }
}
