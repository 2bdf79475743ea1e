// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.RenderURL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.news.application.ListPage;

/** The page numbers below a list: the first, the last, and those around the one that is shown. */
record Pagination(ListPage page, MimeResponse response) {

    private static final int AROUND = 2;

    /**
     * The model of the page numbers.
     *
     * @param summary says which of how many pages this is
     */
    Map<String, Object> model(String summary) {
        Map<String, Object> model = new HashMap<>();
        model.put("total", page.total());
        model.put("summary", summary);
        model.put("prevUrl", page.number() > 1 ? address(response, page.number() - 1) : "");
        model.put("nextUrl", page.number() < page.count() ? address(response, page.number() + 1) : "");
        model.put("numbers", numbers());
        return model;
    }

    /** The address of the same window on the same page, at another page of its list. */
    static String address(MimeResponse response, int number) {
        RenderURL url = response.createRenderURL();
        if (number == 1) url.getRenderParameters().removeParameter(NewsParameters.PAGE);
        else url.getRenderParameters().setValue(NewsParameters.PAGE, Integer.toString(number));
        return url.toString();
    }

    private List<Map<String, Object>> numbers() {
        List<Map<String, Object>> numbers = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= page.count(); number++) {
            if (!isShown(number)) continue;
            if (number > before + 1) numbers.add(entry(before + 1, true));
            numbers.add(entry(number, false));
            before = number;
        }
        return numbers;
    }

    private boolean isShown(int number) {
        return number == 1 || number == page.count() || Math.abs(number - page.number()) <= AROUND;
    }

    private Map<String, Object> entry(int number, boolean gap) {
        return Map.of("n", number, "url", address(response, number), "current", number == page.number(), "gap", gap);
    }
}
