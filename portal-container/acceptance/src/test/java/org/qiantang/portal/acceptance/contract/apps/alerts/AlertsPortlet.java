// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.alerts;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.PortletPreferences;
import jakarta.portlet.ReadOnlyException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ValidatorException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Sounds an alert as loudly as its reader wants. */
public class AlertsPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        PortletPreferences preferences = request.getPreferences();
        Markup markup = new Markup(response)
                .text("level", preferences.getValue("level", "none"))
                .text("colour", preferences.getValue("colour", "none"))
                .text("topics", Arrays.toString(preferences.getValues("topics", new String[0])))
                .text("nothing", preferences.getValue("nothing", "by default"))
                .text("frozen", preferences.isReadOnly("colour") + " " + preferences.isReadOnly("level"))
                .text("stored", stored(preferences))
                .text("outcome", request.getRenderParameters().getValue("outcome"));
        Deeds.offer(markup, response, "set-level", "set-colour", "set-topics", "reset");
    }

    private static String stored(PortletPreferences preferences) throws PortletException, IOException {
        try {
            preferences.store();
            return "stored";
        } catch (IllegalStateException e) {
            return "not while rendering";
        }
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException, IOException {
        PortletPreferences preferences = request.getPreferences();
        String outcome = "done";
        try {
            switch (Deeds.asked(request)) {
                case "set-level" -> preferences.setValue("level", Deeds.value(request));
                case "set-colour" -> preferences.setValue("colour", Deeds.value(request));
                case "set-topics" -> preferences.setValues("topics", Deeds.value(request), null, "");
                default -> preferences.reset("level");
            }
            preferences.store();
        } catch (ReadOnlyException e) {
            outcome = "read-only";
        } catch (ValidatorException e) {
            outcome = e.getMessage() + Collections.list(e.getFailedKeys());
        }
        response.getRenderParameters().setValue("outcome", outcome);
    }
}
