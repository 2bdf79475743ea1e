// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import org.qiantang.portal.launcher.console.CommandFailedException;
import org.qiantang.portal.launcher.console.ExitCode;

/** Tries the portal's address before the server does. */
final class PortCheck {
    private static final int FIRST_PORT_FOR_ALL = 1024;

    private PortCheck() {}

    static void check(ServerAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address.bind()), address.port()));
        } catch (UnknownHostException e) {
            throw new CommandFailedException(ExitCode.PORT_IN_USE, "addressUnknown", address.bind());
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.PORT_IN_USE, reason(address, e), address.port(), address.bind());
        }
    }

    private static String reason(ServerAddress address, IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("cannot assign")) return "addressUnknownHere";
        return address.port() < FIRST_PORT_FOR_ALL && message.contains("permission") ? "portForbidden" : "portInUse";
    }
}
