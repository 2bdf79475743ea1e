// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.qiantang.portal.core.navigation.WindowView;
import org.qiantang.portal.core.portlet.PortletCatalogue;
import org.qiantang.portal.core.portlet.PortletDescription;
import org.qiantang.portal.core.site.PortletWindow;

/**
 * What the Portlet Hub in the browser knows of a page: its state, and how its addresses are written (Portlet 3.0, 15.5.3).
 * The same text answers actions that the hub sends.
 */
public final class HubState {

    private static final String SCRIPT = "/_portal/portlet-hub.js";

    private final PageCall call;
    private final PortletCatalogue portlets;
    private final ActionTokens tokens;
    private final Map<String, Rendered> rendered;

    private HubState(PageCall call, PortletCatalogue portlets, ActionTokens tokens, Map<String, Rendered> rendered) {
        this.call = call;
        this.portlets = portlets;
        this.tokens = tokens;
        this.rendered = rendered;
    }

    /** Markup that a window's portlet produced along with a partial action. */
    public record Rendered(String content, String mimeType) {}

    public static HubState of(PageCall call, PortletCatalogue portlets, ActionTokens tokens) {
        return new HubState(call, portlets, tokens, Map.of());
    }

    /** The state after a partial action of one window (Portlet 3.0, 23.4). */
    public HubState with(PortletWindow window, Rendered data) {
        return new HubState(call, portlets, tokens, Map.of(window.key(), data));
    }

    public JsonObject toJson() {
        JsonObjectBuilder windows = Json.createObjectBuilder();
        call.page().windows().forEach(window -> portlets.find(window.application(), window.portlet())
                .ifPresent(portlet -> windows.add(new WindowCall(call, window).namespace(), window(window, portlet))));
        return Json.createObjectBuilder()
                .add("path", call.addresses().link(call.page().path().text()))
                .add("public", values(call.state().publicParameters()))
                .add("windows", windows)
                .build();
    }

    private JsonObjectBuilder window(PortletWindow window, PortletDescription portlet) {
        WindowView view = call.state().window(window.key());
        JsonObjectBuilder names = Json.createObjectBuilder();
        call.publicNames().ofWindow(window.key()).forEach(names::add);
        JsonArrayBuilder modes = Json.createArrayBuilder();
        portlet.modes().stream()
                .filter(mode -> ModeRight.allows(call, portlet, mode))
                .forEach(modes::add);
        JsonObjectBuilder result = Json.createObjectBuilder()
                .add("window", window.key())
                .add("mode", view.mode())
                .add("state", view.state())
                .add("parameters", values(view.parameters()))
                .add("publicNames", names)
                .add("modes", modes)
                .add("states", Json.createArrayBuilder(portlet.states()));
        String token = tokens.tokenFor(new WindowCall(call, window));
        if (!token.isEmpty()) result.add("token", token);
        Rendered data = rendered.get(window.key());
        if (data != null) {
            result.add(
                    "renderData",
                    Json.createObjectBuilder().add("content", data.content()).add("mimeType", data.mimeType()));
        }
        return result;
    }

    private static JsonObjectBuilder values(Map<String, String[]> parameters) {
        JsonObjectBuilder result = Json.createObjectBuilder();
        parameters.forEach((name, values) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            for (String value : values) {
                if (value == null) array.addNull();
                else array.add(value);
            }
            result.add(name, array);
        });
        return result;
    }

    /** The elements that bring the hub into the head of the page. */
    String toHtml() {
        // No text of a script element can end it when there is no less-than sign in it.
        return "<script type=\"application/json\" id=\"portlet-hub-state\">"
                + toJson().toString().replace("<", "\\u003c") + "</script>\n<script src=\"" + SCRIPT + "\"></script>";
    }
}
