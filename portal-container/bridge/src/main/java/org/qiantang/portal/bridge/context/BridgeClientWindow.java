// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.ClientWindow;
import jakarta.faces.render.ResponseStateManager;
import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * The browser window or tab that a view lives in; flows need it. Its id travels as a render parameter. Mojarra writes
 * the id that a client sends into the page as it is (CVE-2026-120421); this one takes ids of its own making only.
 */
final class BridgeClientWindow extends ClientWindow {

    private static final Pattern ID = Pattern.compile("[0-9a-z]{1,20}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final BridgeCall call;
    private String id = "";

    BridgeClientWindow(BridgeCall call) {
        this.call = call;
    }

    @Override
    public Map<String, String> getQueryURLParameters(FacesContext context) {
        return Map.of();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void decode(FacesContext context) {
        Map<String, String> parameters = context.getExternalContext().getRequestParameterMap();
        String sent = first(
                parameters.get(call.namespace() + ":" + ResponseStateManager.CLIENT_WINDOW_PARAM),
                parameters.get(ResponseStateManager.CLIENT_WINDOW_PARAM),
                parameters.get(BridgeCall.CLIENT_WINDOW));
        id = sent.isEmpty() ? Long.toString(RANDOM.nextLong() >>> 1, Character.MAX_RADIX) : sent;
    }

    private static String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && ID.matcher(candidate).matches()) return candidate;
        }
        return "";
    }
}
