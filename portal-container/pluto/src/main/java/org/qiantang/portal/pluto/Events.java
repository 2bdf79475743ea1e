// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.Event;
import java.io.Serializable;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.pluto.container.EventProvider;
import org.apache.pluto.container.om.portlet.EventDefinition;
import org.apache.pluto.container.om.portlet.EventDefinitionReference;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.runtime.DeployedPortlet;

/** Which events a portlet declares; makes those it sends (Portlet 3.0, chapter 13). */
record Events(DeployedPortlet portlet) implements EventProvider {

    /** An event that this portlet may send; null, which Pluto drops, for one it does not declare. */
    @Override
    public @Nullable Event createEvent(QName name, @Nullable Serializable value) {
        boolean declared = mentions(portlet.definition().getSupportedPublishingEvents(), name);
        return declared ? new Sent(name, value) : null;
    }

    /** Whether the portlet takes this event: declared by name, by alias, or by a prefix that ends in a dot. */
    boolean takes(QName name) {
        if (mentions(portlet.definition().getSupportedProcessingEvents(), name)) return true;
        return portlet.application().getEventDefinitions().stream()
                .filter(definition -> definition.getAliases().contains(name))
                .map(EventDefinition::getQName)
                .anyMatch(alias -> mentions(portlet.definition().getSupportedProcessingEvents(), alias));
    }

    private static boolean mentions(List<? extends EventDefinitionReference> references, QName name) {
        return references.stream()
                .map(EventDefinitionReference::getQualifiedName)
                .anyMatch(declared -> declared != null && matches(declared, name));
    }

    private static boolean matches(QName declared, QName name) {
        if (!declared.getNamespaceURI().equals(name.getNamespaceURI())) return false;
        String local = declared.getLocalPart();
        return local.endsWith(".") ? name.getLocalPart().startsWith(local) : local.equals(name.getLocalPart());
    }

    private record Sent(QName qName, @Nullable Serializable value) implements Event {
        @Override
        public QName getQName() {
            return qName;
        }

        @Override
        public String getName() {
            return qName.getLocalPart();
        }

        @Override
        public @Nullable Serializable getValue() {
            return value;
        }
    }
}
