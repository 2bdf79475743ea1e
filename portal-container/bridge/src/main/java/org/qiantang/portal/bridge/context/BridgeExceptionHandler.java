// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import org.qiantang.portal.bridge.call.BridgeCall;

/**
 * Hands a view that has expired on to the bridge, which makes a fresh one. Faces would tell scripts that it is an error,
 * and log it as one.
 */
final class BridgeExceptionHandler extends ExceptionHandlerWrapper {

    BridgeExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        if (BridgeCall.of(FacesContext.getCurrentInstance()).isPresent()) throwIfExpired();
        getWrapped().handle();
    }

    private void throwIfExpired() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (!(cause instanceof ViewExpiredException expired)) continue;
                events.remove();
                throw expired;
            }
        }
    }
}
