// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.annotations.PortletConfiguration;
import jakarta.portlet.annotations.RenderMethod;

/** A bean whose method renders a portlet; no portlet class at all. */
@ApplicationScoped
@PortletConfiguration(portletName = "crier")
public class Crier {
    @Inject
    RenderRequest request;

    @RenderMethod(portletNames = "crier")
    public String cry() {
        return "<p id=\"" + "cry\">hear ye in " + request.getPortletMode() + "</p>";
    }
}
