// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.runtime;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pluto.container.om.portlet.PortletApplicationDefinition;
import org.apache.pluto.container.om.portlet.impl.ConfigurationHolder;

/** Reads deployment descriptors as the container does. */
final class Descriptors {
    private Descriptors() {}

    static PortletApplicationDefinition read(String descriptor) throws Exception {
        ConfigurationHolder holder = new ConfigurationHolder();
        holder.processPortletDD(new ByteArrayInputStream(descriptor.getBytes(StandardCharsets.UTF_8)));
        return holder.getPad();
    }

    /** A descriptor of version 3.0 with this content. */
    static PortletApplicationDefinition version3(String content) throws Exception {
        return read("<portlet-app xmlns=\"http://xmlns.jcp.org/xml/ns/portlet\" version=\"3.0\">" + content
                + "</portlet-app>");
    }
}
