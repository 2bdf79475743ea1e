// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.content.ContentListing;
import org.qiantang.portal.api.site.SiteWatch.Finding;
import org.qiantang.portal.api.site.SiteWatch.Kind;
import org.qiantang.portal.core.blueprint.BlueprintReader;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

class WatchChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");

    private static final String BUREAU = """
            blueprint: 1
            site:
              key: bureau
              parent: town
              names: {zh-CN: 港务局, en: Port Authority}
              hosts: [port.town.example]
              languages: [zh-CN, en]
              identity: {siteIdCode: "3301000009"}
              menus:
                function:
                  - {url: "site:town/offices", title: 科室}
            pages:
              - key: home
                path: /
                title: 首页
                layout: home
                windows:
                  lead:
                    - {key: top, portlet: news/list, preferences: {column: yaowen}}
              - key: news
                path: /news
                title: 港口动态
                type: 动态要闻
                description: 港口的事
                keywords: 港口
                column: news
                layout: column
                windows:
                  main:
                    - {key: list, portlet: news/list, preferences: {column: yaowen}}
              - key: policies
                path: /policies
                title: 政策
                column: policies
                layout: column
                windows:
                  main:
                    - {key: list, portlet: news/list, preferences: {column: empty}}
              - key: guides
                path: /guides
                formerPaths: [/help]
                title: 指南
                type: 指南
                description: 怎样办
                keywords: 指南
                column: guides
                layout: plain
                windows:
                  main:
                    - key: list
                      portlet: links/links
                      link: /help
                      preferences:
                        items: ["靠泊 | /berth | ship", "新闻 | site:town/news", "局 | https://port.town.example/news"]
                        html: '<a href="/lost">丢了</a> <a href="https://elsewhere.example/">外</a>'
              - key: institution
                path: /institution
                title: 机构
                type: 机构
                description: 谁在这里
                keywords: 机构
                column: institution
                layout: plain
                windows:
                  main:
                    - {key: text, portlet: links/text, preferences: {html: " "}}
            """;

    private final Map<String, Site> known = new LinkedHashMap<>();
    private final Site bureau = new BlueprintReader().read(BUREAU).site();

    WatchChecksTest() {
        known.put("town", TownFixture.town());
        known.put("bureau", bureau);
    }

    /** News in one column, this old. */
    private static ContentListing newsOf(@Nullable Duration age) {
        return new ContentListing() {
            @Override
            public Stream<Entry> list(String site, int limit) {
                return Stream.empty();
            }

            @Override
            public Optional<Freshness> freshness(String site, String portlet, Map<String, List<String>> preferences) {
                if (!portlet.equals("news/list")) return Optional.empty();
                boolean empty = age == null || preferences.get("column").contains("empty");
                return Optional.of(empty ? new Freshness(0, null) : new Freshness(3, NOW.minus(age)));
            }
        };
    }

    private List<Finding> columns(@Nullable Duration age) {
        return new ColumnCheck(bureau, TownFixture.CHINESE, List.of(newsOf(age)), NOW).check();
    }

    private static List<Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    @Test
    void required_columns_that_no_page_is_are_missing() {
        assertThat(columns(Duration.ofDays(1)))
                .contains(new Finding(Kind.COLUMN_MISSING, List.of("services"), "site:bureau/"))
                .filteredOn(finding -> finding.kind() == Kind.COLUMN_MISSING)
                .hasSize(1);
    }

    @Test
    void columns_without_an_article_or_a_word_are_blank() {
        assertThat(columns(Duration.ofDays(1)))
                .contains(new Finding(Kind.COLUMN_BLANK, List.of("政策"), "site:bureau/policies"))
                .contains(new Finding(Kind.COLUMN_BLANK, List.of("机构"), "site:bureau/institution"))
                .filteredOn(finding -> finding.kind() == Kind.COLUMN_BLANK)
                .hasSize(2);
    }

    @Test
    void news_and_the_home_page_are_old_after_two_weeks_and_not_before() {
        assertThat(kinds(columns(Duration.ofDays(14)))).doesNotContain(Kind.COLUMN_STALE, Kind.HOME_STALE);
        assertThat(columns(Duration.ofDays(15)))
                .contains(new Finding(Kind.COLUMN_STALE, List.of("港口动态", "15", "14"), "site:bureau/news"))
                .contains(new Finding(Kind.HOME_STALE, List.of("15", "14"), "site:bureau/"));
        assertThat(kinds(columns(null))).contains(Kind.HOME_STALE);
    }

    @Test
    void the_code_of_a_site_is_its_own() {
        Site copy = new BlueprintReader()
                .read(BUREAU.replace("key: bureau", "key: twin").replace("3301000009", "3301000001"))
                .site();

        assertThat(kinds(tags(bureau))).doesNotContain(Kind.CODE_SHARED, Kind.CODE_MISSING, Kind.CODE_WRONG);
        assertThat(tags(copy)).contains(new Finding(Kind.CODE_SHARED, List.of("3301000001", "测试小镇"), "site:twin/"));
        assertThat(kinds(tags(new BlueprintReader()
                        .read(BUREAU.replace("  identity: {siteIdCode: \"3301000009\"}\n", ""))
                        .site())))
                .contains(Kind.CODE_MISSING);
        assertThat(kinds(tags(new BlueprintReader()
                        .read(BUREAU.replace("3301000009", "0000000009"))
                        .site())))
                .contains(Kind.CODE_WRONG);
    }

    private List<Finding> tags(Site site) {
        return new TagCheck(site, TownFixture.CHINESE, List.copyOf(known.values())).check();
    }

    @Test
    void columns_need_the_tags_of_columns() {
        assertThat(tags(bureau))
                .containsExactly(new Finding(
                        Kind.TAGS_MISSING,
                        List.of("政策", "ColumnType, ColumnDescription, ColumnKeywords"),
                        "site:bureau/policies"));
    }

    @Test
    void links_within_the_portal_are_followed_and_others_are_not() {
        Sites sites = new Sites() {
            @Override
            public Optional<Site> findByKey(String key) {
                return Optional.ofNullable(known.get(key));
            }

            @Override
            public Optional<Site> findByHost(String host) {
                return known.values().stream()
                        .filter(site -> site.hosts().contains(host))
                        .findFirst();
            }
        };

        assertThat(new LinkCheck(bureau, TownFixture.CHINESE, sites, TownFixture.reader()).check())
                .containsExactlyInAnyOrder(
                        new Finding(Kind.LINK_DEAD, List.of("site:town/offices", "港务局"), "site:bureau/"),
                        new Finding(Kind.LINK_MOVED, List.of("/help", "指南"), "site:bureau/guides"),
                        new Finding(Kind.LINK_DEAD, List.of("/berth", "指南"), "site:bureau/guides"),
                        new Finding(Kind.LINK_DEAD, List.of("/lost", "指南"), "site:bureau/guides"));
    }
}
