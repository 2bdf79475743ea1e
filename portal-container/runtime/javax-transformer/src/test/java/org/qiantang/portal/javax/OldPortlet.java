// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.javax;

import java.io.IOException;
import javax.portlet.GenericPortlet;
import javax.portlet.RenderRequest;
import javax.portlet.RenderResponse;
import javax.servlet.http.HttpServletRequest;
import javax.sql.DataSource;

/** A portlet of the javax time, to be moved. */
public class OldPortlet extends GenericPortlet {
    /** Reads what servlets know; {@code javax.sql} belongs to Java SE and stays. */
    public String remoteUser(HttpServletRequest request, DataSource source) {
        return request.getRemoteUser();
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        response.getWriter().write((String) request.getAttribute("javax.portlet.userinfo"));
    }
}
