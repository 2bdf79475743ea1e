// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.timetable;

import java.io.IOException;
import javax.portlet.GenericPortlet;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;

/** Compiled against javax.portlet. */
public class TimetablePortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter()
                .write("<p id=\"timetable\">line 5 by "
                        + request.getClass().getInterfaces()[0].getName() + "</p>");
    }
}
