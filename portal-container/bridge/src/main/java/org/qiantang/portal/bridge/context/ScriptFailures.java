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
 * Lets what fails while a script is answered go up to the portal, as it does for pages: it is logged once, with an
 * incident number. Faces' own handler would tell the script the name of the exception's class in an answer that PrimeFaces
 * takes for a success. Handlers of applications come first.
 */
final class ScriptFailures extends ExceptionHandlerWrapper {

    ScriptFailures(ExceptionHandler wrapped) {
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
