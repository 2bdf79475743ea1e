// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.acceptance.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.qiantang.portal.acceptance.server.Answer;

/** A Faces form as it stands in a window: where it is sent to, and what a browser would send. */
public record FacesForm(String action, Map<String, String> fields) {
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    public FacesForm {
        fields = Map.copyOf(fields);
    }

    public static FacesForm of(Answer page, String window) {
        Element stands = page.window(window);
        Element form = stands == null ? null : stands.selectFirst("form");
        if (form == null) throw new AssertionError("no form in window " + window + " of\n" + page.body());
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("input:not([type=submit])")) fields.put(field.attr("name"), field.val());
        return new FacesForm(form.attr("action"), fields);
    }

    /** With the field or button whose id in the view is this one. */
    public FacesForm with(String id, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(clientId() + ":" + id, value);
        return new FacesForm(action, changed);
    }

    /** Every form sends its own client id. */
    private String clientId() {
        return fields.keySet().stream()
                .filter(name -> name.endsWith(":form"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form among " + fields));
    }

    public String viewState() {
        return fields.get(nameOfViewState());
    }

    public FacesForm withViewState(String state) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(nameOfViewState(), state);
        return new FacesForm(action, changed);
    }

    public FacesForm withoutViewState() {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(nameOfViewState());
        return new FacesForm(action, changed);
    }

    private String nameOfViewState() {
        return fields.keySet().stream()
                .filter(name -> name.endsWith(VIEW_STATE))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no view state among " + fields));
    }
}
