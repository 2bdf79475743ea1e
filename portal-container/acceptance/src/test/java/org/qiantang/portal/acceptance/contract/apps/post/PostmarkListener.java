// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.post;

import jakarta.portlet.ActionURL;
import jakarta.portlet.PortletURLGenerationListener;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceURL;

/** Puts a postmark on every address that leaves the office. */
public class PostmarkListener implements PortletURLGenerationListener<RenderURL, ActionURL> {
    @Override
    public void filterRenderURL(RenderURL url) {
        url.getRenderParameters().setValue("postmark", "render");
    }

    @Override
    public void filterActionURL(ActionURL url) {
        url.getActionParameters().setValue("postmark", "action");
    }

    @Override
    public void filterResourceURL(ResourceURL url) {
        url.getResourceParameters().setValue("postmark", "resource");
    }
}
