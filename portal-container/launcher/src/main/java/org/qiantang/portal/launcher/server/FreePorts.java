// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** Finds ports that nobody listens on. */
public final class FreePorts {

    private FreePorts() {}

    /** Two different free ports of this machine. */
    static List<Integer> two() {
        try (var first = anyPort();
                var second = anyPort()) {
            return List.of(first.getLocalPort(), second.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int one() {
        return two().get(0);
    }

    private static ServerSocket anyPort() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
