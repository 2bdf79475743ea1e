// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.tram;

import static org.qiantang.portal.acceptance.apps.tram.LinesPortlet.escaped;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;

/** Shows the departures of a line; takes reports of delays and orders of reminders. */
public class DeparturesPortlet extends GenericPortlet {
    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) {
        String script = "<script defer src=\"%s/departures.js\"></script>".formatted(request.getContextPath());
        response.addDependency("departures", "urn:qiantang:test", "1.0", script);
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        RenderParameters shown = request.getRenderParameters();
        response.setContentType("text/html");
        response.getWriter()
                .printf(
                        """
                <div data-tram-departures="%1$s">
                <p id="%1$sline" data-part="line">%2$s</p>
                <p id="%1$sdepartures" data-part="departures"></p>
                <p id="%1$sdelay" data-part="delay">%3$s</p>
                <p id="%1$sreminder" data-part="reminder"></p>
                <p id="%1$serror" data-part="error" role="alert"></p>
                <form id="%1$sreport" method="post" action="%4$s"><label>Minutes <input name="minutes"></label><button>Report</button></form>
                <button id="%1$sremind" type="button" data-remind>Remind me</button>
                </div>
                """,
                        response.getNamespace(),
                        escaped(shown.getValue("line")),
                        escaped(shown.getValue("delay")),
                        escaped(response.createActionURL().toString()));
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) throws PortletException {
        String minutes = request.getActionParameters().getValue("minutes");
        if ("many".equals(minutes)) throw new PortletException("no such delay");
        if (minutes == null) {
            response.getRenderParameters().setValue("reminder", "set");
            return;
        }
        String source = request.getActionParameters().getValue("source");
        response.getRenderParameters().setValue("delay", minutes + " min by " + source);
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        RenderParameters shown = request.getRenderParameters();
        String asked = request.getResourceID() == null ? "reminder " + shown.getValue("reminder") : "departures";
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(asked + " of " + shown.getValue("line") + ", " + shown.getValue("delay") + ", "
                        + request.getResourceParameters().getValue("count"));
    }
}
