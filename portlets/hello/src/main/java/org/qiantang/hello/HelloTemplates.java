// SPDX-License-Identifier: Apache-2.0
package org.qiantang.hello;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.portlet.RenderResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.views.Messages;
import org.qiantang.portal.views.Views;

/** The Mustache templates and the texts of hello. */
@ApplicationScoped
public class HelloTemplates {

    private final Views views = Views.beside(HelloTemplates.class);
    private final Messages messages =
            new Messages(HelloTemplates.class.getClassLoader(), "org.qiantang.hello.messages");

    /** Writes a view; every view knows the texts as {@code msg} and a prefix for ids as {@code ns}. */
    void write(String view, Map<String, ?> model, Locale language, RenderResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter().write(render(view, model, language, response.getNamespace()));
    }

    String render(String view, Map<String, ?> model, Locale language, String namespace) {
        Map<String, Object> complete = new HashMap<>(model);
        complete.put("msg", messages.of(language));
        complete.put("ns", namespace);
        return views.render(view, complete);
    }

    String text(Locale language, String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
