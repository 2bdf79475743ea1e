// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.sitetree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.site.HostName;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteFixture;

class TreeOrderTest {

    private static Site site(@Nullable String parent, String key) {
        return SiteFixture.below(parent, key, key + ".example");
    }

    private static List<String> list(String search, Site... sites) {
        return new TreeOrder(List.of(sites))
                .list(new SiteSearch(search)::matches).stream()
                        .map(placed ->
                                "-".repeat(placed.depth()) + placed.site().key())
                        .toList();
    }

    @Test
    void each_site_comes_before_those_below_it_whatever_the_order_of_storing() {
        assertThat(list("", site("west", "school"), site("main", "edu"), site(null, "main"), site("main", "west")))
                .containsExactly("main", "-edu", "-west", "--school");
    }

    @Test
    void a_site_whose_parent_is_not_to_be_seen_stands_at_the_top() {
        assertThat(list("", site("secret", "edu"), site("edu", "school"))).containsExactly("edu", "-school");
    }

    @Test
    void sites_in_a_circle_are_listed_once() {
        assertThat(list("", site("b", "a"), site("a", "b"))).containsExactly("a", "-b");
    }

    @Test
    void what_is_found_is_shown_below_what_it_belongs_to() {
        assertThat(list("SCHOOL", site(null, "main"), site("main", "edu"), site("edu", "school"), site("main", "west")))
                .containsExactly("main", "-edu", "--school");
        assertThat(list("nothing", site(null, "main"))).isEmpty();
    }

    @Test
    void sites_are_found_by_name_and_by_host_in_either_form() {
        String ascii = HostName.parse("湖.example").ascii();
        Site lake = SiteFixture.below(null, "lake", ascii);

        assertThat(list("湖", lake)).containsExactly("lake");
        assertThat(list(ascii, lake)).containsExactly("lake");
        assertThat(list("杭州la", lake)).containsExactly("lake");
    }
}
