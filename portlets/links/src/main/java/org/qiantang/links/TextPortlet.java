// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.Map;
import org.qiantang.portal.api.site.SiteContext;

/** A paragraph or two that a webmaster wrote. */
public class TextPortlet extends GenericPortlet {

    @Inject
    LinksTemplates templates;

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        String html = new LocalizedPreferences(request.getPreferences(), site.language()).text("html");
        templates.write("text", Map.of("html", new SimpleHtml(site).sanitize(html)), site.language(), response);
    }
}
