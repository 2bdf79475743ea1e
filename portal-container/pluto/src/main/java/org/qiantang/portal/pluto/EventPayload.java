// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.pluto;

import jakarta.portlet.Event;
import jakarta.xml.bind.DataBindingException;
import jakarta.xml.bind.JAXB;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.runtime.DeployedPortlet;

/**
 * An event under way. Portlets of one application hand its payload on as it is; another application has its own classes,
 * so the payload is written as XML there and read again (Portlet 3.0, 13.1).
 *
 * @param names the name it was sent by, then its aliases
 * @param sender the portlet that sent it
 */
record EventPayload(List<QName> names, @Nullable Serializable value, DeployedPortlet sender) implements Event {

    @Override
    public QName getQName() {
        return names.get(0);
    }

    @Override
    public String getName() {
        return getQName().getLocalPart();
    }

    @Override
    public @Nullable Serializable getValue() {
        return value;
    }

    /** The event as this portlet can read it. */
    Event readableBy(DeployedPortlet receiver) {
        if (value == null) return this;
        Class<?> type = value.getClass();
        ClassLoader loader = receiver.classLoader();
        try {
            Class<?> known = Class.forName(type.getName(), false, loader);
            return known == type ? this : withValue(translated(value, known));
        } catch (ClassNotFoundException e) {
            throw new DataBindingException(
                    "the payload of event " + getQName() + ", a " + type.getName() + ", is unknown to portlet "
                            + receiver.id(),
                    e);
        }
    }

    private static Serializable translated(Serializable value, Class<?> type) {
        StringWriter xml = new StringWriter();
        JAXB.marshal(value, xml);
        return (Serializable) JAXB.unmarshal(new StringReader(xml.toString()), type);
    }

    private EventPayload withValue(Serializable translated) {
        return new EventPayload(names, translated, sender);
    }
}
