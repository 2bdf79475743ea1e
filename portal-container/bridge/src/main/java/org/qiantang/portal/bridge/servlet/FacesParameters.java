// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.servlet;

import jakarta.faces.render.ResponseStateManager;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * The parameters of a request that Faces may see. What Faces itself sends, the view's state above all, counts only in
 * what a person has sent back: in the address of a page it would make reading it an action.
 */
record FacesParameters(Map<String, String[]> all) {

    /** The header, or parameter, by which scripts of Faces ask for a partial response. */
    static final String SENT_BY_SCRIPT = "Faces-Request";

    private static final String OF_FACES = "jakarta.faces.";

    /** @param sentBack whether the request is an action, or an ajax one that was posted */
    static FacesParameters of(Map<String, String[]> parameters, BridgeCall call, boolean sentBack) {
        String state = call.viewState();
        boolean harmless = parameters.keySet().stream().noneMatch(name -> isOfFaces(name, call));
        Map<String, String[]> typed = call.typedBefore();
        if (state == null && typed.isEmpty() && (sentBack || harmless)) return new FacesParameters(parameters);
        Map<String, String[]> seen = new HashMap<>(typed);
        seen.putAll(parameters);
        if (!sentBack) seen.keySet().removeIf(name -> isOfFaces(name, call));
        if (state != null) {
            seen.put(call.namespace() + ":" + ResponseStateManager.VIEW_STATE_PARAM, new String[] {state});
        }
        return new FacesParameters(Collections.unmodifiableMap(seen));
    }

    private static boolean isOfFaces(String name, BridgeCall call) {
        if (name.startsWith(OF_FACES) || name.equals(SENT_BY_SCRIPT)) return true;
        int start = call.namespace().length() + 1;
        return name.startsWith(call.namespace()) && name.startsWith(OF_FACES, start);
    }

    @Nullable
    String first(String name) {
        String[] values = all.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    String @Nullable [] values(String name) {
        return all.get(name);
    }

    Enumeration<String> names() {
        return Collections.enumeration(all.keySet());
    }
}
