// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.Event;
import jakarta.portlet.faces.BridgeEventHandler;
import jakarta.portlet.faces.event.EventNavigationResult;
import org.jspecify.annotations.Nullable;

/** Hears the bell and stays where he is. */
public class Doorman implements BridgeEventHandler {
    @Override
    public @Nullable EventNavigationResult handleEvent(FacesContext context, Event event) {
        context.addMessage(null, new FacesMessage("heard " + event.getValue()));
        return null;
    }
}
