// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import org.jspecify.annotations.Nullable;

/** Puts the bridge's application around that of Faces. */
public final class BridgeApplicationFactory extends ApplicationFactory {

    private @Nullable Application application;

    public BridgeApplicationFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        Application known = application;
        if (known == null) {
            known = new BridgeApplication(getWrapped().getApplication());
            application = known;
        }
        return known;
    }

    @Override
    public synchronized void setApplication(Application newApplication) {
        getWrapped().setApplication(newApplication);
        application = null;
    }
}
