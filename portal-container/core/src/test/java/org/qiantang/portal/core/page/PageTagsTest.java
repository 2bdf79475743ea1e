// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiantang.portal.core.routing.TownFixture.texts;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Texts;

/** Page tags of government sites (网页标签): tests T1 to T5 of the rules. */
class PageTagsTest {
    private static String head(Site site, String page, Locale language) {
        PageCall call = CallFixture.call(site, site.findPage(page).orElseThrow(), language, PageState.INITIAL);
        new PageTags().addTo(call);
        return call.head().toHtml();
    }

    private static Page asColumn(Page page) {
        return new Page(
                page.key(),
                page.path(),
                page.title(),
                texts("全市要闻 & 公告", "News & notices"),
                texts("要闻,公告", "news,notices"),
                texts("新闻", "News"),
                page.parent(),
                page.layout(),
                page.heading(),
                page.inlineScripts(),
                page.roles(),
                page.framedBy(),
                page.regions());
    }

    private static Site withIdCode(Site site, String idCode) {
        return new Site(
                site.key(),
                site.parent(),
                site.names(),
                site.titleMain(),
                site.titleSub(),
                site.hosts(),
                site.theme(),
                site.languages(),
                TownFixture.identity(idCode),
                site.menus(),
                site.pages());
    }

    @Test
    @DisplayName("T1: every page has the tags of its site exactly once, columns have those of the column")
    void groups() {
        Site site = CallFixture.townWith("news", PageTagsTest::asColumn);

        for (Page page : site.pages()) {
            String html = head(site, page.key(), TownFixture.CHINESE);
            assertThat(html.split("name=\"SiteName\"", -1)).hasSize(2);
            assertThat(html.split("name=\"SiteDomain\"", -1)).hasSize(2);
            assertThat(html.split("name=\"SiteIDCode\"", -1)).hasSize(2);
            assertThat(html.contains("name=\"ColumnName\""))
                    .isEqualTo(page.key().equals("news"));
        }
    }

    @Test
    @DisplayName("T2: values are those that are stored, in the language of the page")
    void values() {
        Site site = CallFixture.townWith("news", PageTagsTest::asColumn);

        assertThat(head(site, "news", TownFixture.CHINESE))
                .contains("<meta name=\"SiteName\" content=\"测试小镇\">")
                .contains("<meta name=\"SiteDomain\" content=\"www.town.example\">")
                .contains("<meta name=\"SiteIDCode\" content=\"3301000001\">")
                .contains("<meta name=\"ColumnName\" content=\"新闻\">")
                .contains("<meta name=\"ColumnDescription\" content=\"全市要闻 &amp; 公告\">")
                .contains("<meta name=\"ColumnKeywords\" content=\"要闻,公告\">")
                .contains("<meta name=\"ColumnType\" content=\"新闻\">");
        assertThat(head(site, "news", TownFixture.ENGLISH))
                .contains("<meta name=\"SiteName\" content=\"Testing Town\">")
                .contains("<meta name=\"ColumnName\" content=\"News\">");
    }

    @Test
    @DisplayName("T3: what is not stored is not written, neither empty nor as \"null\"")
    void no_empty_values() {
        Site site = TownFixture.town();

        assertThat(head(site, "news", TownFixture.CHINESE))
                .doesNotContain("content=\"\"")
                .doesNotContain("null")
                .doesNotContain("keywords")
                .doesNotContain("og:description");
    }

    @Test
    @DisplayName("T5: a site without a code of its own has no SiteIDCode")
    void no_code() {
        assertThat(head(withIdCode(TownFixture.town(), ""), "news", TownFixture.CHINESE))
                .contains("SiteName")
                .doesNotContain("SiteIDCode");
    }

    @Test
    void a_page_names_its_canonical_address_and_its_translations() {
        assertThat(head(TownFixture.town(), "article", TownFixture.ENGLISH))
                .contains("<link rel=\"canonical\" href=\"https://www.town.example/en/news/4711\">")
                .contains("hreflang=\"zh-CN\" href=\"https://www.town.example/news/4711\"")
                .contains("hreflang=\"en\" href=\"https://www.town.example/en/news/4711\"")
                .contains("og:locale\" content=\"en_GB\"");
    }

    @Test
    void a_window_overrides_what_the_portal_knows() {
        Site site = CallFixture.townWith("news", PageTagsTest::asColumn);
        PageCall call =
                CallFixture.call(site, site.findPage("news").orElseThrow(), TownFixture.CHINESE, PageState.INITIAL);
        new PageTags().addTo(call);

        call.head().meta("ColumnName", "要闻").canonical("/columns/yaowen");

        assertThat(call.head().toHtml())
                .contains("<meta name=\"ColumnName\" content=\"要闻\">")
                .contains("<link rel=\"canonical\" href=\"https://www.town.example/columns/yaowen\">");
    }

    @Test
    void a_site_in_one_language_has_no_translations() {
        Site site = TownFixture.town();
        Site chinese = new Site(
                site.key(),
                null,
                new Texts(Map.of(TownFixture.CHINESE, "测试小镇")),
                site.titleMain(),
                site.titleSub(),
                site.hosts(),
                site.theme(),
                site.languages().subList(0, 1),
                site.identity(),
                site.menus(),
                site.pages());

        assertThat(head(chinese, "news", TownFixture.CHINESE)).doesNotContain("hreflang");
    }
}
