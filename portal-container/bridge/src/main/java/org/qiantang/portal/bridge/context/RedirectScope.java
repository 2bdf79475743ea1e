// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.portlet.faces.Bridge;
import java.util.Optional;
import org.qiantang.portal.bridge.call.BridgeCall;
import org.qiantang.portal.bridge.scope.BridgeScopes;

/** Keeps for the next view what a redirect would lose. */
public final class RedirectScope {

    /** Context parameter: how many bridge request scopes each window keeps in a session. */
    private static final String MOST = Bridge.MAX_MANAGED_REQUEST_SCOPES;

    private static final int USUAL_MOST = 10;

    private RedirectScope() {}

    /** @return the id of the scope; empty if there is nothing to keep */
    public static Optional<String> keep(BridgeCall call) {
        if (call.scope().isEmpty()) return Optional.empty();
        String said = call.servletContext().getInitParameter(MOST);
        int most = said == null || !said.matches("\\d{1,4}") ? USUAL_MOST : Math.max(1, Integer.parseInt(said));
        return Optional.of(BridgeScopes.keep(call.request(), call.scope(), most));
    }
}
