// SPDX-License-Identifier: Apache-2.0
package org.qiantang.hello;

import jakarta.inject.Inject;
import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.api.site.SiteContext;

/** Greets the citizen in the name of the site, and by their own name if they say it. */
public class HelloPortlet extends GenericPortlet {

    /** Field of the form and render parameter: what the citizen typed, be it a name or not. */
    static final String NAME = "name";

    @Inject
    HelloTemplates templates;

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        String typed = request.getActionParameters().getValue(NAME);
        response.getRenderParameters().setValue(NAME, shortened(typed == null ? "" : typed));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        HelloView view =
                new HelloView(templates, site, response.createActionURL().toString());
        String typed = request.getRenderParameters().getValue(NAME);
        templates.write("hello", typed == null ? view.model() : view.model(typed), site.language(), response);
    }

    /** An address has no room for whole books; what is left is still too long to be a name. */
    private static String shortened(String typed) {
        int most = CitizenName.MAX_LENGTH + 1;
        return typed.codePointCount(0, typed.length()) <= most
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, most));
    }
}
