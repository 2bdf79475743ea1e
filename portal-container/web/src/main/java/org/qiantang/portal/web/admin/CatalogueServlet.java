// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.security.permission.Permissions;

/** The catalogue of portlets: what is deployed at the moment and what each portlet offers. */
public class CatalogueServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String PERMISSION = "portal:portlet:view";

    @Inject
    transient PortletRuntime portlets;

    @Inject
    transient Permissions permissions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        permissions.require(AdminAccessFilter.caller(request), PERMISSION);
        Locale language = request.getLocale();
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (PortletDescription portlet : portlets.list()) list.add(entry(portlet, language));
        Answers.send(response, HttpServletResponse.SC_OK, list.build());
    }

    private static JsonObjectBuilder entry(PortletDescription portlet, Locale language) {
        return Json.createObjectBuilder()
                .add("id", portlet.id())
                .add("application", portlet.application())
                .add("name", portlet.name())
                .add("title", portlet.titles().apply(language))
                .add("available", portlet.available())
                .add("modes", texts(portlet.modes()))
                .add("windowStates", texts(portlet.states()))
                .add(
                        "publicRenderParameters",
                        texts(portlet.publicParameters().stream()
                                .map(parameter -> parameter.name().getLocalPart())
                                .toList()))
                .add("events", texts(portlet.events()))
                .add("origin", portlet.origin());
    }

    private static JsonArrayBuilder texts(Collection<String> values) {
        return Json.createArrayBuilder(values);
    }
}
