// SPDX-License-Identifier: Apache-2.0
package org.qiantang.playground.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Names for the widgets of PrimeFaces: they are global on the page, so each window needs its own. */
@Named
@ApplicationScoped
public class Widgets {

    public String name(String name) {
        FacesContext context = FacesContext.getCurrentInstance();
        String window = context.getViewRoot().getContainerClientId(context);
        return (window == null ? "" : window.replaceAll("\\W", "_")) + name;
    }
}
