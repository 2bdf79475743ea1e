// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.library;

import jakarta.portlet.annotations.EventDefinition;
import jakarta.portlet.annotations.PortletApplication;
import jakarta.portlet.annotations.PortletQName;
import jakarta.portlet.annotations.PublicRenderParameterDefinition;

/** What the portlets of the library share: a public render parameter and an event. */
@PortletApplication(
        defaultNamespaceURI = Library.NAMESPACE,
        publicParams =
                @PublicRenderParameterDefinition(
                        identifier = "shelf",
                        qname = @PortletQName(namespaceURI = Library.NAMESPACE, localPart = "shelf")),
        events =
                @EventDefinition(
                        qname = @PortletQName(namespaceURI = Library.NAMESPACE, localPart = "lent"),
                        payloadType = String.class))
public final class Library {
    static final String NAMESPACE = "urn:old:library";

    private Library() {}
}
