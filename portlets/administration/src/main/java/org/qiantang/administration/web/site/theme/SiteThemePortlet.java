// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.site.theme;

import jakarta.inject.Inject;
import jakarta.portlet.PortletException;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import jakarta.portlet.faces.GenericFacesPortlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.site.SiteContext;
import org.qiantang.portal.api.theme.ThemePackages;

/** The theme packages of the site, which can also be had as they were uploaded, and one to begin with. */
public class SiteThemePortlet extends GenericFacesPortlet {

    /** The resource with the package to begin with. */
    static final String STARTER = "starter";

    /** Begins the ids of packages: {@code package.museum.3}. */
    static final String PACKAGE = "package.";

    private static final Pattern ID = Pattern.compile("package\\.([a-z0-9-]{1,64})\\.([0-9]{1,9})");

    @Inject
    ThemePackages packages;

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws PortletException, IOException {
        String id = request.getResourceID();
        String site = SiteContext.of(request).key();
        if (STARTER.equals(id)) send(packages.starter(site), site + "-starter", response);
        else if (id != null && id.startsWith(PACKAGE)) sendVersion(id, site, request, response);
        else super.serveResource(request, response);
    }

    private void sendVersion(String id, String site, ResourceRequest request, ResourceResponse response)
            throws IOException {
        Matcher named = ID.matcher(id);
        if (!named.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String theme = named.group(1);
        int number = Integer.parseInt(named.group(2));
        try {
            send(packages.download(Rights.of(request).caller(), site, theme, number), theme + "-" + number, response);
        } catch (RejectedException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] zip, String name, ResourceResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setProperty("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        response.setProperty("Cache-Control", "private, no-store");
        response.setContentLength(zip.length);
        response.getPortletOutputStream().write(zip);
    }
}
