// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.page.ActionOutcome;
import org.qiantang.portal.core.page.HubState;
import org.qiantang.portal.core.page.PageAggregator;
import org.qiantang.portal.core.page.PortletFailedException;
import org.qiantang.portal.core.page.PortletRuntime;
import org.qiantang.portal.core.page.WindowCall;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.PageAddress.Answer;
import org.qiantang.portal.core.routing.PageAddress.Target;
import org.qiantang.portal.core.security.CrossSiteProtection;

/** Answers requests for actions: sends the browser on, or tells the Portlet Hub what has become of the page. */
@ApplicationScoped
public class ActionAnswers {

    @Inject
    PortletRuntime portlets;

    @Inject
    PageAggregator pages;

    @Inject
    CrossSiteProtection crossSite;

    /** Does what was asked for, if this request may, and answers. */
    void answer(WindowCall call, Target.Action action) throws IOException, PortletFailedException {
        HttpServletRequest request = call.page().request();
        protect(call, action);
        PostedForm.read(request);
        ActionOutcome outcome;
        try {
            outcome = portlets.processAction(call);
        } catch (PortletFailedException e) {
            if (action.answer() != Answer.PAGE || PortalServlet.statusOf(e).isPresent()) throw e;
            call.page().response().setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            PortalServlet.sendPage(call.page(), pages.aggregateAfterFailure(call, e));
            return;
        }
        if (action.answer() != Answer.PAGE && outcome instanceof ActionOutcome.Show show) {
            sendState(call, show.state(), action.answer());
            return;
        }
        String location = outcome instanceof ActionOutcome.Redirect redirect
                ? redirect.location()
                : call.page().address(((ActionOutcome.Show) outcome).state());
        HttpServletResponse response = call.page().response();
        if (action.answer() != Answer.PAGE) {
            sendJson(
                    response,
                    Json.createObjectBuilder().add("redirect", location).build());
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    /** Tells the Portlet Hub what its action has made of the page. */
    private void sendState(WindowCall call, PageState state, Answer answer) throws IOException, PortletFailedException {
        WindowCall after = new WindowCall(call.page().withState(state), call.window());
        HubState hub = HubState.of(after.page(), portlets, crossSite);
        if (answer == Answer.PARTIAL) hub = hub.with(after.window(), portlets.renderResource(after));
        sendJson(call.page().response(), hub.toJson());
    }

    private static void sendJson(HttpServletResponse response, JsonObject answer) throws IOException {
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /**
     * Forms post actions. Portlets also make links of them, and scripts may send partial actions as they like (Portlet 3.0,
     * 12.2 and 23.4): these are GETs, which count only if the browser vouches for where they come from.
     */
    private void protect(WindowCall call, Target.Action action) {
        HttpServletRequest request = call.page().request();
        boolean get = request.getMethod().equals("GET");
        if (!get && !request.getMethod().equals("POST")) {
            throw AddressException.notAllowed("an action is a POST, or a link", "GET, POST");
        }
        String subject = CrossSiteProtection.subject(call);
        if (!crossSite.allows(request, call.page().origin(), subject, action.token())) {
            throw AddressException.forbidden("sent by another site");
        }
        if (!get) return;
        boolean allowed = action.answer() == Answer.PARTIAL
                ? crossSite.allowsScript(request, subject, action.token())
                : crossSite.allowsLink(request, subject, action.token());
        if (!allowed) throw AddressException.forbidden("not sent by a page of this site");
    }
}
