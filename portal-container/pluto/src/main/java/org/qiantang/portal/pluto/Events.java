// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.Event;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.pluto.container.EventProvider;
import org.apache.pluto.container.om.portlet.EventDefinition;
import org.apache.pluto.container.om.portlet.EventDefinitionReference;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.runtime.DeployedPortlet;

/** Which events a portlet declares; makes those it sends (Portlet 3.0, chapter 13). */
final class Events implements EventProvider {

    private final DeployedPortlet portlet;
    private final List<QName> taken;
    private final List<QName> sent;
    private final List<? extends EventDefinition> definitions;

    private Events(DeployedPortlet portlet) {
        this.portlet = portlet;
        this.taken = names(portlet.definition().getSupportedProcessingEvents());
        this.sent = names(portlet.definition().getSupportedPublishingEvents());
        this.definitions = List.copyOf(portlet.application().getEventDefinitions());
    }

    static Events of(DeployedPortlet portlet) {
        return portlet.derived(Events.class, Events::new);
    }

    private static List<QName> names(List<? extends EventDefinitionReference> references) {
        List<QName> result = new ArrayList<>();
        references.forEach(reference -> {
            if (reference.getQualifiedName() != null) result.add(reference.getQualifiedName());
        });
        return List.copyOf(result);
    }

    /** Qualified names of the events that the portlet takes. */
    List<QName> taken() {
        return taken;
    }

    /** Qualified names of the events that the portlet may send. */
    List<QName> sent() {
        return sent;
    }

    /**
     * An event that this portlet may send; null, which Pluto drops, for one it does not declare.
     *
     * @throws IllegalArgumentException if the payload is not of the declared type
     */
    @Override
    public @Nullable Event createEvent(QName name, @Nullable Serializable value) {
        if (sent.stream().noneMatch(declared -> matches(declared, name))) return null;
        List<QName> names = new ArrayList<>(List.of(name));
        for (EventDefinition definition : definitions) {
            if (!matches(definition.getQName(), name)) continue;
            requireType(definition, value);
            names.addAll(definition.getAliases());
        }
        return new EventPayload(List.copyOf(names), value, portlet);
    }

    private void requireType(EventDefinition definition, @Nullable Serializable value) {
        String type = definition.getValueType();
        if (value == null || type == null || type.isBlank()) return;
        try {
            if (Class.forName(type, false, portlet.classLoader()).isInstance(value)) return;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "event " + definition.getQName() + " declares the unknown type " + type, e);
        }
        throw new IllegalArgumentException("event " + definition.getQName() + " carries a " + type + ", not a "
                + value.getClass().getName());
    }

    /** Whether the portlet takes this event: by name, by alias, or by a prefix that ends in a dot. */
    boolean takes(EventPayload event) {
        return event.names().stream().anyMatch(this::takes);
    }

    private boolean takes(QName name) {
        if (taken.stream().anyMatch(declared -> matches(declared, name))) return true;
        return definitions.stream()
                .filter(definition -> definition.getAliases().contains(name))
                .map(EventDefinition::getQName)
                .anyMatch(taken::contains);
    }

    private static boolean matches(QName declared, QName name) {
        if (!declared.getNamespaceURI().equals(name.getNamespaceURI())) return false;
        String local = declared.getLocalPart();
        return local.endsWith(".") ? name.getLocalPart().startsWith(local) : local.equals(name.getLocalPart());
    }
}
