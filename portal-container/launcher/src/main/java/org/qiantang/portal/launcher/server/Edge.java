// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.launcher.server;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people reach the portal beyond plain HTTP.
 *
 * @param httpsPort port for encrypted connections; null for none
 * @param certificatePort port for encrypted connections where browsers show certificates; null for none
 * @param proxies addresses of proxies that are believed what they say of a request
 */
public record Edge(@Nullable Integer httpsPort, @Nullable Integer certificatePort, List<String> proxies) {

    /** Nothing but plain HTTP. */
    public static final Edge PLAIN = new Edge(null, null, List.of());

    boolean isEncrypted() {
        return httpsPort != null;
    }
}
