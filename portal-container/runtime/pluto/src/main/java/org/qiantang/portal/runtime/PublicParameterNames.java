// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import org.apache.pluto.container.om.portlet20.impl.PublicRenderParameterType;
import org.jspecify.annotations.Nullable;

/** Names public render parameters that portlet.xml 2.0 declares (mend 8; called from Pluto's reader of that version). */
public final class PublicParameterNames {

    private PublicParameterNames() {}

    /** The declared name; the identifier if there is neither a name nor a qualified name. */
    public static @Nullable String of(PublicRenderParameterType declaration) {
        boolean unnamed = declaration.getName() == null && declaration.getQname() == null;
        return unnamed ? declaration.getIdentifier() : declaration.getName();
    }
}
