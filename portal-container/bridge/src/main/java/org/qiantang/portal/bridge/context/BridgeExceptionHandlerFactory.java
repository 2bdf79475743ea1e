// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Lets the bridge answer for views that are no longer known. */
public final class BridgeExceptionHandlerFactory extends ExceptionHandlerFactory {

    public BridgeExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new BridgeExceptionHandler(getWrapped().getExceptionHandler());
    }
}
