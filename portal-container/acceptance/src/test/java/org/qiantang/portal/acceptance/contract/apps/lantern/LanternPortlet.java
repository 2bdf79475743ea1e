// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.contract.apps.lantern;

import jakarta.inject.Inject;
import jakarta.portlet.GenericPortlet;
import jakarta.portlet.HeaderRequest;
import jakarta.portlet.HeaderResponse;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.RenderRequest;
import jakarta.portlet.RenderResponse;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.util.Arrays;
import org.qiantang.portal.acceptance.apps.Markup;
import org.w3c.dom.Element;

/** One of several lanterns of a street; its init parameter says which version of the oil it burns. */
public class LanternPortlet extends GenericPortlet {
    @Inject
    Round round;

    @Override
    public void renderHeaders(HeaderRequest request, HeaderResponse response) throws IOException {
        round.note("lit " + getPortletName());
        String oil = getInitParameter("oil");
        response.addDependency(
                "oil", "urn:old:lantern", oil, "<link rel=\"stylesheet\" href=\"/oil-" + oil + ".css\">");
        Element element = response.createElement("meta");
        element.setAttribute("name", getPortletName() + "-element");
        element.setAttribute("content", "\"paper\" & <silk>");
        response.addProperty(MimeResponse.MARKUP_HEAD_ELEMENT, element);
        request.setAttribute("flame", new StringBuilder("burning since the header"));
        request.setAttribute("refused", refused(response));
        if (!getPortletName().equals("first")) return;
        response.setTitle("Street of <lanterns>");
        Cookie cookie = new Cookie("lantern", "seen");
        cookie.setPath("/");
        response.addProperty(cookie);
    }

    private static String refused(HeaderResponse response) {
        StringBuilder refused = new StringBuilder();
        String[] markups = {"<div>smoke</div>", "<meta name=\"a\"><img src=\"x\">", "words", "<base href=\"//x\">"};
        for (String markup : markups) {
            try {
                response.addDependency("smoke", "urn:old:lantern", "1", markup);
            } catch (IllegalArgumentException e) {
                refused.append('x');
            }
        }
        return refused.toString();
    }

    @Override
    protected void doView(RenderRequest request, RenderResponse response) throws IOException {
        String before = round.last();
        round.note("seen " + getPortletName());
        Cookie[] cookies = request.getCookies();
        new Markup(response)
                .text("before", before)
                .text("flame", request.getAttribute("flame"))
                .text("refused", request.getAttribute("refused"))
                .text(
                        "cookie",
                        cookies != null
                                && Arrays.stream(cookies)
                                        .anyMatch(c -> c.getName().equals("lantern")));
    }
}
