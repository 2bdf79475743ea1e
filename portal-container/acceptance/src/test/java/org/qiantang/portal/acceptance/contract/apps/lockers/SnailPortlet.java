// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lockers;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.acceptance.apps.Markup;

/** Brings the mail, unhurriedly. */
public class SnailPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException, IOException {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            throw new PortletException("the snail was hurried", e);
        }
        new Markup(response).text("mail", "here it is");
    }
}
