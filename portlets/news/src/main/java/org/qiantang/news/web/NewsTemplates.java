// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.portlet.MimeResponse;
import jakarta.portlet.PortletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.views.Messages;
import org.qiantang.portal.views.Views;

/** The Mustache templates and the texts of news. */
@ApplicationScoped
public class NewsTemplates {

    static final String STYLESHEET = "/portlets/news/css/news.css";

    private final Views views = Views.beside(NewsTemplates.class);
    private final Messages messages = new Messages(NewsTemplates.class.getClassLoader(), "org.qiantang.news.messages");

    /** Writes a view; every view knows the texts as {@code msg} and a prefix for ids as {@code ns}. */
    void write(String view, Map<String, ?> model, Locale language, MimeResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter().write(render(view, model, language, response));
    }

    String render(String view, Map<String, ?> model, Locale language, PortletResponse response) {
        Map<String, Object> complete = new HashMap<>(model);
        complete.put("msg", messages.of(language));
        complete.put("ns", response.getNamespace());
        return views.render(view, complete);
    }

    String text(Locale language, String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
