// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.apps.mirror;

import jakarta.portlet.GenericPortlet;
import jakarta.portlet.PortletException;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;

/** Takes a minute to say anything. */
public class SleeperPortlet extends GenericPortlet {
    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws PortletException {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new PortletException("woken up", e);
        }
    }
}
