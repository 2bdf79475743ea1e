// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * Lets what fails while a script is answered go up to the portal, as it does for pages: an expired view gets a fresh one,
 * anything else an incident number. Faces' own handler would tell the script the name of the exception's class. Handlers
 * of applications come first.
 */
final class BridgeExceptionHandler extends ExceptionHandlerWrapper {

    BridgeExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (BridgeCall.of(context).isPresent()
                && context.getPartialViewContext().isAjaxRequest()) {
            for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
                Throwable failure = event.getContext().getException();
                if (!(failure instanceof AbortProcessingException)) throw new FacesException(failure);
            }
        }
        super.handle();
    }
}
