// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.bulletin;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.annotations.InitParameter;
import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.PortletConfiguration;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Declared by its annotation alone. */
@PortletConfiguration(
        portletName = "bulletin",
        title = @LocaleString("Bulletin"),
        initParams = @InitParameter(name = "board", value = "town hall"))
public class BulletinPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response).text("board", getInitParameter("board"));
    }
}
