// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import org.jspecify.annotations.Nullable;

/** Finds the files of views. A file without a name is none; Mojarra fails over it and writes a stack trace for strangers. */
public final class BridgeResourceHandler extends ResourceHandlerWrapper {

    public BridgeResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library) {
        return name.isEmpty() ? null : super.createResource(name, library);
    }
}
