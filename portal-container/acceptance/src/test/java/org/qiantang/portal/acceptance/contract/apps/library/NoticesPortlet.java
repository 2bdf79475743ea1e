// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.library;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.annotations.LocaleString;
import jakarta.portlet.annotations.PortletConfiguration;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Notes of what has been lent; a class of the old kind among annotations. */
@PortletConfiguration(portletName = "notices", title = @LocaleString("Notices"), publicParams = "shelf")
public class NoticesPortlet extends GenericPortlet {
    @Inject
    ReaderCard card;

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        new Markup(response)
                .text("lent", request.getRenderParameters().getValue("lent"))
                .text("shelf", request.getRenderParameters().getValue("shelf"))
                .text("card", card.book());
    }
}
