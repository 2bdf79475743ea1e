// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.net.URI;
import java.util.Set;

/** The network address and port that the portal listens on. */
public record ServerAddress(String bind, int port) {
    public static final String THIS_MACHINE_ONLY = "127.0.0.1";
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "*");
    private static final Set<String> LOCAL = Set.of(THIS_MACHINE_ONLY, "localhost", "::1");

    /** Where programs on this machine reach the portal. */
    public URI local() {
        return URI.create("http://" + bracketed(isAny() ? THIS_MACHINE_ONLY : bind) + ":" + port);
    }

    /** Where a person's browser reaches the portal. */
    public URI shown() {
        String host = isAny() || LOCAL.contains(bind) ? "localhost" : bracketed(bind);
        return URI.create("http://" + host + (port == 80 ? "" : ":" + port) + "/");
    }

    /** The same over an encrypted connection. */
    URI shownEncrypted(int httpsPort) {
        return URI.create("https://" + shown().getHost() + (httpsPort == 443 ? "" : ":" + httpsPort) + "/");
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private boolean isAny() {
        return ANY.contains(bind);
    }

    boolean isVersion6() {
        return bind.contains(":");
    }
}
