// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Gives portlet requests the bridge's external context, all others the one of Faces. */
public final class BridgeExternalContextFactory extends ExternalContextFactory {

    public BridgeExternalContextFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        ExternalContext ofFaces = getWrapped().getExternalContext(context, request, response);
        return request instanceof BridgeCall.Holder holder
                ? new BridgeExternalContext(ofFaces, holder.call())
                : ofFaces;
    }
}
