// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletRequest;
import java.io.IOException;

/** Stores what an editor has set for a window. */
@Named
@RequestScoped
public class Preferences {
    public String store() throws PortletException, IOException {
        PortletRequest request = (PortletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        request.getPreferences().store();
        return "permit?faces-redirect=true&jakarta.portlet.faces.PortletMode=view";
    }
}
