// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.FacesContext;
import jakarta.faces.lifecycle.ClientWindow;
import jakarta.faces.lifecycle.ClientWindowFactory;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.bridge.call.BridgeCall;

/** Gives portlets a client window of the bridge's own where the application wants client windows at all. */
public final class BridgeClientWindowFactory extends ClientWindowFactory {

    public BridgeClientWindowFactory(ClientWindowFactory wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ClientWindow getClientWindow(FacesContext context) {
        ClientWindow ofFaces = getWrapped().getClientWindow(context);
        if (ofFaces == null) return null;
        return BridgeCall.of(context).<ClientWindow>map(BridgeClientWindow::new).orElse(ofFaces);
    }
}
