// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.garden;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletMode;
import jakarta.portlet.RenderMode;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.WindowState;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.qiantang.portal.acceptance.apps.Markup;

/** Shows the garden in each mode, and what its texts are. */
public class GardenPortlet extends GenericPortlet {
    /** {@link GenericPortlet} asks for nothing while a window is minimised; a garden can be seen through a chink. */
    @Override
    protected void doDispatch(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        if (request.getWindowState().equals(WindowState.MINIMIZED)) show(request, response);
        else super.doDispatch(request, response);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        Locale language = request.getLocale();
        ResourceBundle texts = getResourceBundle(language);
        if (getPortletName().equals("well")) response.setTitle("Well <3 m>");
        show(request, response)
                .text("keywords", texts.getString("jakarta.portlet.keywords"))
                .text("bench", texts.containsKey("bench") ? texts.getString("bench") : "none")
                .text("locales", Collections.list(getPortletConfig().getSupportedLocales()))
                .text("config", request.isPortletModeAllowed(new PortletMode("season")));
    }

    private static Markup show(RenderRequest request, RenderResponse response) throws IOException {
        return new Markup(response).text("seen", request.getPortletMode() + " " + request.getWindowState());
    }

    @RenderMode(name = "season")
    public void showSeason(RenderRequest request, RenderResponse response) throws IOException {
        show(request, response);
    }

    @RenderMode(name = "config")
    public void configure(RenderRequest request, RenderResponse response) throws IOException {
        show(request, response);
    }

    @Override
    protected void doEdit(RenderRequest request, RenderResponse response) throws IOException {
        show(request, response);
    }

    @Override
    protected void doHelp(RenderRequest request, RenderResponse response) throws IOException {
        show(request, response);
    }
}
