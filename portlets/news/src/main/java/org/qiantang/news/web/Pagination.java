// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import jakarta.portlet.MimeResponse;
import jakarta.portlet.RenderURL;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.news.application.ListPage;

/**
 * The page numbers below a list: the first, the last, and those around the one that is shown.
 *
 * @param total how many entries all pages have
 * @param number the page that is shown
 * @param count how many pages there are; a list of one page shows no numbers
 * @param previous address of the page before; empty on the first
 * @param next address of the page behind; empty on the last
 */
public record Pagination(long total, int number, int count, String previous, String next, List<PageLink> links) {

    static final Pagination NONE = new Pagination(0, 1, 1, "", "", List.of());
    private static final int AROUND = 2;

    static Pagination of(ListPage page, MimeResponse response) {
        if (page.count() == 1) return NONE;
        return new Pagination(
                page.total(),
                page.number(),
                page.count(),
                page.number() > 1 ? address(response, page.number() - 1) : "",
                page.number() < page.count() ? address(response, page.number() + 1) : "",
                links(page, response));
    }

    public boolean isShown() {
        return count > 1;
    }

    /** The address of the same window on the same page, at another page of its list. */
    static String address(MimeResponse response, int number) {
        RenderURL url = response.createRenderURL();
        if (number == 1) url.getRenderParameters().removeParameter(NewsParameters.PAGE);
        else url.getRenderParameters().setValue(NewsParameters.PAGE, Integer.toString(number));
        return url.toString();
    }

    private static List<PageLink> links(ListPage page, MimeResponse response) {
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= page.count(); number++) {
            if (!isShown(number, page)) continue;
            if (number > before + 1) links.add(new PageLink(before + 1, "", false, true));
            links.add(new PageLink(number, address(response, number), number == page.number(), false));
            before = number;
        }
        return links;
    }

    private static boolean isShown(int number, ListPage page) {
        return number == 1 || number == page.count() || Math.abs(number - page.number()) <= AROUND;
    }
}
