// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.qiantang.portal.core.navigation.PageState;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.PublicNames;
import org.qiantang.portal.core.routing.TownFixture;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.core.theme.Themes;

/** Calls of pages of the town, and what renders them. */
public final class CallFixture {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    static final URI ORIGIN = URI.create("https://www.town.example");

    private CallFixture() {}

    static PageCall call(Site site, Page page, Locale language, PageState state) {
        Map<String, String> pathValues = new LinkedHashMap<>();
        page.path().variables().forEach(name -> pathValues.put(name, "4711"));
        return new PageCall(
                site,
                page,
                language,
                state,
                pathValues,
                ORIGIN,
                Map.of(),
                new PageAddresses(site, language),
                new PageHeadContent(ORIGIN),
                PublicNames.of(page, new FakePortlets()),
                Person.ANYBODY,
                false,
                FakeRequest.of("GET", Map.of()),
                FakeRequest.untouchedResponse());
    }

    /** A call of one window that carries this request. */
    public static WindowCall windowCall(String page, String window, jakarta.servlet.http.HttpServletRequest request) {
        Site site = TownFixture.town();
        PageCall plain = call(site, site.findPage(page).orElseThrow(), TownFixture.CHINESE, PageState.INITIAL);
        PageCall call = new PageCall(
                plain.site(),
                plain.page(),
                plain.language(),
                plain.state(),
                plain.pathValues(),
                plain.origin(),
                plain.requestParameters(),
                plain.addresses(),
                plain.head(),
                plain.publicNames(),
                plain.person(),
                plain.mayEdit(),
                request,
                plain.response());
        return new WindowCall(call, plain.page().findWindow(window).orElseThrow());
    }

    /** The aggregator with the real theme. */
    static PageAggregator aggregator(PortletRuntime portlets) {
        PageAggregator aggregator = new PageAggregator();
        aggregator.portlets = portlets;
        aggregator.tokens = call -> "";
        aggregator.themes = themes();
        aggregator.frame = frame();
        aggregator.tags = new PageTags();
        aggregator.clock = NOON;
        return aggregator;
    }

    static Themes themes() {
        Themes themes = new Themes();
        themes.load("hangzhou", CallFixture.class.getClassLoader());
        return themes;
    }

    static SiteFrame frame() {
        SiteFrame frame = new SiteFrame();
        frame.clock = NOON;
        frame.sites = new Sites() {
            @Override
            public long changes() {
                return 1;
            }
        };
        return frame;
    }

    /** The town with one page changed. */
    static Site townWith(String page, UnaryOperator<Page> change) {
        Site town = TownFixture.town();
        return town.withPages(town.pages().stream()
                .map(p -> p.key().equals(page) ? change.apply(p) : p)
                .toList());
    }
}
