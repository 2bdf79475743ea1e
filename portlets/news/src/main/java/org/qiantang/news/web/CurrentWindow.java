// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.portlet.PortletRequest;
import jakarta.portlet.PortletResponse;

/**
 * Gives backing beans the window of the call that is under way: to be injected itself where a bean outlives the call.
 */
@ApplicationScoped
public class CurrentWindow {

    @Produces
    public NewsWindow get() {
        ExternalContext call = FacesContext.getCurrentInstance().getExternalContext();
        return new NewsWindow((PortletRequest) call.getRequest(), (PortletResponse) call.getResponse());
    }
}
