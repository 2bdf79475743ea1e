// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ScriptFailures} around Faces' own handler of exceptions. */
public final class ScriptFailuresFactory extends ExceptionHandlerFactory {

    public ScriptFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ScriptFailures(getWrapped().getExceptionHandler());
    }
}
