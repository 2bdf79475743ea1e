// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * The names that public render parameters have in addresses: the local part of their qualified name. Portlets of different
 * applications share a parameter if its qualified name is the same (Portlet 3.0, 11.1.2).
 *
 * @param names by the portlet's identifiers
 */
record PublicParameters(Map<String, String> names) {

    static PublicParameters of(DeployedPortlet portlet) {
        return portlet.derived(PublicParameters.class, PublicParameters::find);
    }

    private static PublicParameters find(DeployedPortlet portlet) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String identifier : portlet.definition().getSupportedPublicRenderParameters()) {
            PublicRenderParameter declared = portlet.application().getPublicRenderParameter(identifier);
            QName name = declared == null ? null : declared.getQName();
            found.put(identifier, name == null ? identifier : name.getLocalPart());
        }
        return new PublicParameters(Map.copyOf(found));
    }

    /** Their qualified names, by the portlet's identifiers; an undeclared one has none but its identifier. */
    static Map<String, String> qualifiedNames(DeployedPortlet portlet) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String identifier : portlet.definition().getSupportedPublicRenderParameters()) {
            PublicRenderParameter declared = portlet.application().getPublicRenderParameter(identifier);
            QName name = declared == null ? null : declared.getQName();
            found.put(identifier, name == null ? identifier : name.toString());
        }
        return Map.copyOf(found);
    }
}
