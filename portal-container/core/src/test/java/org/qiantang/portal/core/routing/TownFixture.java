// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qiantang.portal.core.page.FakePortlets;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.PortletWindow;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;

/** A small city in two languages, and the portlets on its pages. */
public final class TownFixture {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private TownFixture() {}

    /** Pages: home, news, an article, columns by name, offices; menus lead to some of them. */
    public static Site town() {
        List<Page> pages = List.of(
                page("home", "/", "首页", "Home", List.of()),
                page("news", "/news", "新闻", "News", List.of(window("list", "news", "list"))),
                page(
                        "article",
                        "/news/{article}",
                        "正文",
                        "Article",
                        List.of(window("body", "news", "article"), window("poll", "polls", "poll"))),
                page("latest", "/news/latest", "最新", "Latest", List.of(window("list", "news", "list"))),
                page("office", "/offices/{office}/{room}", "科室", "Office", List.of(window("gone", "gone", "away"))),
                page("search", "/search", "搜索", "Search", List.of(window("hits", "news", "search"))));
        return new Site(
                "town",
                null,
                texts("测试小镇", "Testing Town"),
                texts("测试小镇", "测试小镇"),
                texts("TESTING TOWN", "TESTING TOWN"),
                List.of("www.town.example", "localhost"),
                "hangzhou",
                List.of(CHINESE, ENGLISH),
                identity("3301000001"),
                Map.of("function", List.of(entry("home"), entry("news"))),
                pages);
    }

    /** The portlets of the town's pages; that of the window {@code gone} is not deployed. */
    public static FakePortlets portlets() {
        return new FakePortlets()
                .with("news", "list", Set.of("view"), "page", "column")
                .with("news", "article", Set.of("view", "edit", "help"), "article")
                .with("news", "search", Set.of("view"), "q", "urn.topic", "_odd")
                .with("polls", "poll", Set.of("view", "config"), "article");
    }

    public static AddressReader reader() {
        AddressReader reader = new AddressReader();
        reader.router = new Router();
        reader.portlets = portlets();
        return reader;
    }

    public static SiteIdentity identity(String siteIdCode) {
        return new SiteIdentity(siteIdCode, "", "", Texts.NONE, Texts.NONE, "0571-12345", "", Texts.NONE);
    }

    public static Texts texts(String chinese, String english) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        texts.put(CHINESE, chinese);
        texts.put(ENGLISH, english);
        return new Texts(texts);
    }

    public static PortletWindow window(String key, String application, String portlet) {
        return new PortletWindow(key, application, portlet, Texts.NONE, true, "", Map.of());
    }

    /** A page with the layout {@code plain} and no words but its title. */
    public static Page page(String key, String path, String chinese, String english, List<PortletWindow> windows) {
        return new Page(
                key,
                PathPattern.parse(path),
                texts(chinese, english),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                key.equals("home") ? null : "home",
                "plain",
                true,
                false,
                Set.of(),
                List.of(),
                Map.of("main", new ArrayList<>(windows)));
    }

    private static MenuEntry entry(String page) {
        return new MenuEntry(page, "", Texts.NONE, "", Texts.NONE);
    }
}
