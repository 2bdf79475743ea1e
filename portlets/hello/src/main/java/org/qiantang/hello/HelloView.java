// SPDX-License-Identifier: Apache-2.0
package org.qiantang.hello;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.site.SiteContext;

/**
 * The model of {@code hello.mustache}.
 *
 * @param action address of the form's action
 */
record HelloView(HelloTemplates templates, SiteContext site, String action) {

    /** For someone who has not said their name. */
    Map<String, Object> model() {
        return model(templates.text(language(), "greeting", site.name()), "", "");
    }

    /** For someone who typed this. */
    Map<String, Object> model(String typed) {
        Optional<CitizenName.Problem> problem = CitizenName.findProblem(typed);
        if (problem.isPresent()) {
            String message = templates.text(language(), problem.get().message(), CitizenName.MAX_LENGTH);
            return model(templates.text(language(), "greeting", site.name()), typed, message);
        }
        String name = new CitizenName(typed).text();
        return model(templates.text(language(), "greetingByName", name, site.name()), name, "");
    }

    private Map<String, Object> model(String greeting, String typed, String problem) {
        Map<String, Object> model = new HashMap<>();
        model.put("greeting", greeting);
        model.put("action", action);
        model.put("typed", typed);
        model.put("maxLength", CitizenName.MAX_LENGTH);
        model.put("problem", problem);
        return model;
    }

    private Locale language() {
        return site.language();
    }
}
