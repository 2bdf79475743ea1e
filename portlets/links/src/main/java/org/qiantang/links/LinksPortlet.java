// SPDX-License-Identifier: Apache-2.0
package org.qiantang.links;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import org.qiantang.portal.api.site.SiteContext;

/** Links that a webmaster chose. */
public class LinksPortlet extends GenericPortlet {

    private static final String USUAL_ICONS = "/theme/hangzhou/icons/sprite.svg";

    @Inject
    LinksTemplates templates;

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        SiteContext site = SiteContext.of(request);
        LocalizedPreferences preferences = new LocalizedPreferences(request.getPreferences(), site.language());
        LinksView view = new LinksView(
                site,
                LinksVariant.of(request.getPreferences().getValue("variant", "")),
                request.getPreferences().getValue("iconBase", USUAL_ICONS));
        templates.write("links", view.model(preferences.list("items")), site.language(), response);
    }
}
