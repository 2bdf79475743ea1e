// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.routing.TownFixture.ENGLISH;
import static org.qiantang.portal.core.routing.TownFixture.page;
import static org.qiantang.portal.core.routing.TownFixture.texts;
import static org.qiantang.portal.core.routing.TownFixture.window;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.composition.PageDifference.Kind;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.WindowWidth;

class PageDifferenceTest {

    private final Page page = page(
            "news",
            "/news",
            "新闻",
            "News",
            List.of(
                    window("list", "news", "list"),
                    window("poll", "polls", "poll"),
                    window("links", "links", "links")));

    private List<PageDifference> after(PageEdit edit) {
        return PageDifference.between(page, edit.applyTo(page), ENGLISH);
    }

    @Test
    void the_same_page_has_no_difference() {
        assertThat(PageDifference.between(page, page, ENGLISH)).isEmpty();
    }

    @Test
    void only_the_window_that_was_moved_is_told() {
        assertThat(after(new PageEdit.Move("links", "main", "list")))
                .filteredOn(difference -> difference.window().equals("links"))
                .extracting(PageDifference::kind, PageDifference::before, PageDifference::after)
                .containsExactly(tuple(Kind.WINDOW_MOVED, "main 3", "main 1"));
    }

    @Test
    void a_window_that_goes_moves_no_other() {
        assertThat(after(new PageEdit.Remove("list")))
                .extracting(PageDifference::kind, PageDifference::window)
                .containsExactly(tuple(Kind.WINDOW_REMOVED, "list"));
    }

    @Test
    void a_new_window_is_told_with_its_place() {
        assertThat(after(new PageEdit.Add("side", null, window("fresh", "news", "list"))))
                .extracting(PageDifference::kind, PageDifference::label, PageDifference::after)
                .containsExactly(tuple(Kind.WINDOW_ADDED, "news/list", "side 1"));
    }

    @Test
    void each_changed_field_is_told_with_both_values() {
        PageEdit set = new PageEdit.SetUp(
                "list", texts("要闻", "Top"), true, "", WindowWidth.HALF, Map.of("size", List.of("3", "4")));

        assertThat(after(set))
                .extracting(PageDifference::field, PageDifference::before, PageDifference::after)
                .containsExactly(
                        tuple("preference size", "", "3\n4"),
                        tuple("title en", "", "Top"),
                        tuple("title zh-CN", "", "要闻"),
                        tuple("width", "full", "half"));
    }
}
