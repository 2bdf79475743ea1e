// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.List;
import java.util.function.Function;
import org.qiantang.news.domain.ArticleSummary;
import org.qiantang.news.domain.NewsNotFoundException;
import org.qiantang.news.domain.Range;

/**
 * A page of a list.
 *
 * @param number its number, from 1
 * @param count how many pages there are; 1 if the list is empty
 * @param total how many entries all pages have
 */
public record ListPage(List<ArticleSummary> entries, int number, int count, long total) {

    public ListPage {
        entries = List.copyOf(entries);
    }

    /** Asks for entries only if there is such a page; a {@link NewsNotFoundException} if there is not. */
    static ListPage of(PageRequest page, long total, Function<Range, List<ArticleSummary>> entries) {
        int count = (int) Math.max(1, (total + page.size() - 1) / page.size());
        if (page.number() > count) throw new NewsNotFoundException("page", page.number());
        List<ArticleSummary> found = total == 0 ? List.of() : entries.apply(page.range());
        return new ListPage(found, page.number(), count, total);
    }
}
