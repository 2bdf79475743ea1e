// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.bridge.scope;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.faces.annotation.BridgeRequestScoped;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Where beans of the bridge request scope live: in the scope of the call that is under way. */
final class BridgeScopeContext implements AlterableContext {

    /** Where the scope of a call is among the attributes of its Faces context. */
    static final String SCOPE = BridgeScope.class.getName();

    @Override
    public Class<? extends Annotation> getScope() {
        return BridgeRequestScoped.class;
    }

    private static @Nullable BridgeScope current() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context == null ? null : (BridgeScope) context.getAttributes().get(SCOPE);
    }

    private static BridgeScope scope() {
        BridgeScope scope = current();
        if (scope == null) throw new ContextNotActiveException("no Faces view in a portlet is being called");
        return scope;
    }

    @Override
    public <T> T get(Contextual<T> bean, CreationalContext<T> context) {
        return scope().beans().get(bean, context);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean) {
        return scope().beans().find(bean);
    }

    @Override
    public boolean isActive() {
        return current() != null;
    }

    @Override
    public void destroy(Contextual<?> bean) {
        scope().beans().end(bean);
    }
}
