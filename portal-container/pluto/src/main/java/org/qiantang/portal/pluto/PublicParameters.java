package org.qiantang.portal.pluto;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.pluto.container.om.portlet.PublicRenderParameter;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * The names that public render parameters have in addresses: the local part of their qualified name. Portlets of different
 * applications share a parameter if its qualified name is the same (Portlet 3.0, 11.1.2).
 */
final class PublicParameters {

    private static final String KEY = PublicParameters.class.getName() + ".";

    private PublicParameters() {}

    /** By the portlet's identifiers; worked out once and kept with the portlet's application. */
    static Map<String, String> of(DeployedPortlet portlet) {
        @SuppressWarnings("unchecked")
        Map<String, String> known = (Map<String, String>) portlet.servletContext()
                .getAttribute(KEY + portlet.id().portlet());
        if (known != null) return known;
        Map<String, String> found = new LinkedHashMap<>();
        for (String identifier : portlet.definition().getSupportedPublicRenderParameters()) {
            PublicRenderParameter declared = portlet.application().getPublicRenderParameter(identifier);
            QName name = declared == null ? null : declared.getQName();
            found.put(identifier, name == null ? identifier : name.getLocalPart());
        }
        portlet.servletContext().setAttribute(KEY + portlet.id().portlet(), Map.copyOf(found));
        return found;
    }
}
