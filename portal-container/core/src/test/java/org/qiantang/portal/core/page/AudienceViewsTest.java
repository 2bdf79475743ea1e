// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.AddressReader;
import org.qiantang.portal.core.routing.OtherSites;
import org.qiantang.portal.core.routing.PageAddress;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Audience;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.site.Texts;

class AudienceViewsTest {
    private final Site other = TownFixture.town();
    private final Site town = town();
    private final AddressReader reader = TownFixture.reader();
    private final SiteFrame frame = frame();

    private static Site town() {
        Site plain = TownFixture.town();
        List<Page> pages = new java.util.ArrayList<>(plain.pages());
        pages.add(TownFixture.page("visitors", "/visitors", "游客", "Visitors", List.of()));
        pages.add(TownFixture.page("citizens", "/citizens", "市民", "Residents", List.of()));
        MenuEntry latest = new MenuEntry("latest", "", Texts.NONE, "", Texts.NONE);
        MenuEntry harbour = new MenuEntry("", "site:harbour/boats", TownFixture.texts("港口", "Harbour"), "", Texts.NONE);
        MenuEntry lost = new MenuEntry("", "site:gone/", TownFixture.texts("没了", "Gone"), "", Texts.NONE);
        return plain.withPages(pages)
                .withAudiences(List.of(
                        new Audience("citizens", "citizens", Texts.NONE, "", List.of()),
                        new Audience("visitors", "visitors", Texts.NONE, "", List.of(latest, harbour, lost))));
    }

    private SiteFrame frame() {
        SiteFrame made = CallFixture.frame();
        made.sites = new Sites() {
            @Override
            public Optional<Site> findByKey(String key) {
                return List.of("harbour", other.key()).contains(key) ? Optional.of(other) : Optional.empty();
            }

            @Override
            public Site get(String key) {
                return findByKey(key).orElseThrow();
            }

            @Override
            public long changes() {
                return 1;
            }
        };
        return made;
    }

    private PageAddress read(String path, String query) {
        return reader.read(town, path, query);
    }

    @Test
    void the_view_is_in_the_address() {
        assertThat(read("/news", "_for=visitors").audience()).isEqualTo("visitors");
        assertThat(read("/news", "").audience()).isEmpty();
    }

    @Test
    void a_view_that_is_not_there_changes_nothing() {
        assertThat(read("/news", "_for=nobody").audience()).isEmpty();
        assertThat(reader.read(TownFixture.town(), "/news", "_for=visitors").audience())
                .isEmpty();
    }

    @Test
    void the_page_where_an_audience_starts_is_its_view_whatever_the_address_says() {
        assertThat(read("/visitors", "").audience()).isEqualTo("visitors");
        assertThat(read("/visitors", "_for=citizens").audience()).isEqualTo("visitors");
    }

    @Test
    void links_of_a_view_keep_it() {
        PageAddresses visitors = new PageAddresses(town, TownFixture.ENGLISH, "visitors", OtherSites.NONE);

        assertThat(visitors.home()).isEqualTo("/en?_for=visitors");
        assertThat(visitors.link("/search?q=a#hits")).isEqualTo("/en/search?q=a&_for=visitors#hits");
        assertThat(visitors.link("/citizens")).isEqualTo("/en/citizens");
        assertThat(visitors.link("/_sign-in")).isEqualTo("/en/_sign-in");
        assertThat(visitors.page(page("article"), PageState.INITIAL, Map.of("article", "4711")))
                .isEqualTo("/en/news/4711?_for=visitors");
    }

    @Test
    void canonical_addresses_are_those_of_everybody() {
        assertThat(PageAddresses.forEverybody("/news?_for=visitors")).isEqualTo("/news");
        assertThat(PageAddresses.forEverybody("/news?page=2&_for=visitors")).isEqualTo("/news?page=2");
        assertThat(PageAddresses.forEverybody("/news?_for=visitors&page=2")).isEqualTo("/news?page=2");
        assertThat(PageAddresses.forEverybody("/news?wait_for=visitors")).isEqualTo("/news?wait_for=visitors");
    }

    private Page page(String key) {
        return town.findPage(key).orElseThrow();
    }

    private String shown(String page, String audience, String origin, boolean asBlueprint) {
        PageAddresses addresses = new PageAddresses(town, TownFixture.CHINESE, audience, OtherSites.NONE);
        Map<String, String> views = new java.util.LinkedHashMap<>();
        for (String view : List.of("", "citizens", "visitors"))
            views.put(view, addresses.forAudience(view).page(page(page), PageState.INITIAL, Map.of()));
        return frame.around(new SiteFrame.Content(
                town,
                CallFixture.themes().get("hangzhou"),
                TownFixture.CHINESE,
                page(page),
                page,
                new PageHeadContent(URI.create(origin)),
                "<p>content</p>",
                "",
                audience,
                asBlueprint,
                Map.of(),
                views,
                "/",
                "",
                Person.ANYBODY));
    }

    @Test
    void switching_the_view_stays_on_the_page() {
        for (boolean asBlueprint : new boolean[] {false, true}) {
            assertThat(shown("news", "visitors", "https://www.town.example", asBlueprint)
                            .replace("&#x3D;", "="))
                    .contains("<a href=\"/news?_for=visitors\" aria-current=\"true\">游客</a>")
                    .contains("<a href=\"/news?_for=citizens\">市民</a>")
                    .contains("href=\"/news\">全部栏目</a>")
                    .contains("href=\"/news/latest?_for=visitors\">最新</a>");
        }
    }

    @Test
    void from_the_home_page_the_switch_leads_to_where_the_audience_starts() {
        assertThat(shown("home", "", "https://www.town.example", true))
                .contains("<a href=\"/visitors\">游客</a>")
                .doesNotContain("全部栏目");
        assertThat(shown("visitors", "visitors", "https://www.town.example", true))
                .contains("<a href=\"/visitors\" aria-current=\"page\">游客</a>")
                .contains("<a href=\"/citizens\">市民</a>");
    }

    @Test
    void every_view_has_a_frame_of_its_own() {
        String everybody = shown("news", "", "https://www.town.example", true);
        String visitors = shown("news", "visitors", "https://www.town.example", true);

        assertThat(shown("news", "", "https://www.town.example", true)).isEqualTo(everybody);
        assertThat(visitors).isNotEqualTo(everybody).contains("最新");
    }

    @Test
    void links_to_other_sites_lead_where_each_reader_can_reach_them() {
        for (boolean asBlueprint : new boolean[] {false, true}) {
            assertThat(shown("news", "visitors", "https://www.town.example", asBlueprint))
                    .contains("<a href=\"https://www.town.example/boats\">港口</a>")
                    .doesNotContain("没了");
            assertThat(shown("news", "visitors", "http://localhost:8080", asBlueprint))
                    .contains("<a href=\"http://localhost:8080/boats\">港口</a>");
        }
    }
}
