// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Site;

class SiteRoutesTest {
    private final Site town = TownFixture.town();
    private final SiteRoutes routes = new SiteRoutes(town);

    private String pageAt(String... segments) {
        return routes.find(List.of(segments)).map(route -> route.page().key()).orElse("none");
    }

    @Test
    void a_literal_path_wins_over_a_pattern() {
        assertThat(pageAt("news", "latest")).isEqualTo("latest");
        assertThat(pageAt("news", "4711")).isEqualTo("article");
    }

    @Test
    void every_page_is_found_at_its_path_only() {
        assertThat(pageAt()).isEqualTo("home");
        assertThat(pageAt("offices", "east", "2")).isEqualTo("office");
        assertThat(pageAt("offices", "east")).isEqualTo("none");
        assertThat(pageAt("News")).isEqualTo("none");
    }

    @Test
    void a_former_path_leads_to_the_page_with_its_variables() {
        Page moved = town.findPage("article")
                .orElseThrow()
                .withFormerPaths(List.of(PathPattern.parse("/stories/{year}/{article}")));
        AddressReader reader = TownFixture.reader();
        Site site = town.withPages(List.of(moved));

        assertThat(reader.findFormer(site, "/stories/2004/4711")).contains("/news/4711");
        assertThat(reader.findFormer(site, "/en/stories/2004/4711")).contains("/en/news/4711");
        assertThat(reader.findFormer(site, "/stories/2004")).isEmpty();
        assertThat(reader.findFormer(site, "/stories//;")).isEmpty();
    }

    @Test
    void the_page_that_shows_one_thing_has_that_variable_alone() {
        assertThat(routes.pageShowing("article").orElseThrow().key()).isEqualTo("article");
        assertThat(routes.pageShowing("room")).isEmpty();
    }

    @Test
    void the_address_of_a_thing_is_in_the_language_asked_for() {
        Router router = new Router();

        assertThat(router.address(town, Locale.SIMPLIFIED_CHINESE, "article", "潮 1"))
                .contains("/news/%E6%BD%AE%201");
        assertThat(router.address(town, Locale.ENGLISH, "article", "4711")).contains("/en/news/4711");
        assertThat(router.address(town, Locale.ENGLISH, "letter", "4711")).isEmpty();
    }

    @Test
    void routes_are_renewed_when_the_site_changes() {
        Router router = new Router();
        SiteRoutes before = router.of(town);

        assertThat(router.of(town)).isSameAs(before);
        assertThat(router.of(town.withPages(List.of())).find(List.of())).isEmpty();
    }
}
