// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lake;

import jakarta.portlet.ActionRequest;
import jakarta.portlet.ActionResponse;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.MutableRenderParameters;
import jakarta.portlet.RenderParameters;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.portlet.RenderURL;
import jakarta.portlet.ResourceRequest;
import jakarta.portlet.ResourceResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.qiantang.portal.acceptance.apps.Markup;
import org.qiantang.portal.acceptance.contract.apps.Deeds;

/** Chooses a walk: the public render parameter that its init parameter names, and a private one beside it. */
public class WalkPortlet extends GenericPortlet {
    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws IOException {
        response.getWriter()
                .printf(
                        "<meta name=\"%swalk\" content=\"%s\">",
                        response.getNamespace(), walk(request.getRenderParameters()));
    }

    private String parameter() {
        return getInitParameter("parameter");
    }

    private String walk(RenderParameters parameters) {
        return Arrays.toString(parameters.getValues(parameter()));
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        RenderParameters shown = request.getRenderParameters();
        Markup markup = new Markup(response)
                .text("walk", walk(shown))
                .text("public", shown.isPublic(parameter()))
                .text("shoes", shown.getValue("shoes"))
                .link("west", url(response, p -> p.setValue(parameter(), "西湖 & west")))
                .link("two", url(response, p -> p.setValues(parameter(), "causeway", "island")))
                .link("empty", url(response, p -> p.setValue(parameter(), "")))
                .link("nothing", url(response, p -> p.setValues(parameter(), new String[] {null})))
                .link("home", url(response, p -> p.removeParameter(parameter())))
                .link("boots", url(response, p -> p.setValue("shoes", "boots")))
                .link("barefoot", url(response, MutableRenderParameters::clearPrivate))
                .link("anywhere", url(response, MutableRenderParameters::clearPublic))
                .link("fresh", response.createRenderURL())
                .link("guide", response.createResourceURL());
        Deeds.offer(markup, response, "go", "pause", "end");
    }

    private static RenderURL url(RenderResponse response, Consumer<MutableRenderParameters> change) {
        RenderURL url = response.createRenderURL(MimeResponse.Copy.ALL);
        change.accept(url.getRenderParameters());
        return url;
    }

    @Override
    public void processAction(ActionRequest request, ActionResponse response) {
        MutableRenderParameters parameters = response.getRenderParameters();
        switch (Deeds.asked(request)) {
            case "go" -> parameters.setValue(parameter(), Deeds.value(request));
            case "pause" -> parameters.setValue(parameter(), "");
            default -> parameters.removeParameter(parameter());
        }
    }

    @Override
    public void serveResource(ResourceRequest request, ResourceResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(walk(request.getRenderParameters()));
    }
}
