// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pluto.container.PortletURLProvider;

/** The parameters of a request for Pluto's parameter objects, which read them through a URL provider. */
final class RequestParameters extends ReadOnlyUrl {

    private final WindowRequestContext request;
    private final NavigationalState state;

    RequestParameters(WindowRequestContext request, NavigationalState state) {
        this.request = request;
        this.state = state;
    }

    @Override
    public Map<String, String[]> getParameterMap(String windowId, PortletURLProvider.ParamType type) {
        return switch (type) {
            case ACTION, RESOURCE -> new HashMap<>(request.callParameters());
            case RENDER -> state.parameters();
            case PUBLIC -> new HashMap<>(state.publicParameters());
        };
    }

    @Override
    public Set<String> getPublicParameterNames(String windowId) {
        return state.publicIdentifiers();
    }
}
