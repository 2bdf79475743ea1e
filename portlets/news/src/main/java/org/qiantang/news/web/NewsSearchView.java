// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.RenderURL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.news.application.ListPage;

/** The model of {@code search.mustache}. */
record NewsSearchView(NewsTemplates templates, NewsItems items, MimeResponse response) {

    /**
     * @param query as the citizen wrote it
     * @param found empty if nothing was searched for, because nothing was asked or too little
     */
    Map<String, Object> model(String query, Optional<ListPage> found) {
        Map<String, Object> model = new HashMap<>();
        model.put("action", action());
        model.put("query", query);
        model.put("tooShort", !query.isEmpty() && found.isEmpty());
        model.put("empty", found.isPresent() && found.get().total() == 0 ? Map.of("text", "") : false);
        model.put("items", found.map(page -> items.of(page.entries())).orElse(List.of()));
        model.put(
                "pages",
                found.filter(page -> page.count() > 1).<Object>map(this::pages).orElse(false));
        return model;
    }

    /** The field alone, on a page that leads to another for what is found. */
    static Map<String, Object> formOnly(String action) {
        return Map.of(
                "action", action, "query", "", "tooShort", false, "empty", false, "items", List.of(), "pages", false);
    }

    private Object pages(ListPage page) {
        return NewsListView.pages(templates, items.site().language(), page, response);
    }

    /** The page that the window stands on, without an old question; the form adds the new one. */
    private String action() {
        RenderURL url = response.createRenderURL();
        url.getRenderParameters().removeParameter(NewsParameters.QUERY);
        url.getRenderParameters().removeParameter(NewsParameters.PAGE);
        return url.toString();
    }
}
