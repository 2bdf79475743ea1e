// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.context;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The application of Faces, in which expressions find the portlet's objects before anything else: Pluto's beans of the
 * same names know nothing of views that are written while the header is made.
 */
final class BridgeApplication extends ApplicationWrapper {

    private volatile @Nullable ELResolver resolver;

    BridgeApplication(Application wrapped) {
        super(wrapped);
    }

    @Override
    public ELResolver getELResolver() {
        ELResolver known = resolver;
        if (known != null) return known;
        CompositeELResolver made = new CompositeELResolver();
        made.add(new PortletObjects());
        made.add(getWrapped().getELResolver());
        resolver = made;
        return made;
    }
}
