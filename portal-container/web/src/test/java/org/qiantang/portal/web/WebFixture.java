// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteIdentity;
import org.qiantang.portal.core.site.Texts;

/** A site for tests: two languages, a page for news articles. */
final class WebFixture {
    private WebFixture() {}

    static Site town() {
        Page article = new Page(
                "article",
                PathPattern.parse("/news/{article}"),
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                "plain",
                true,
                false,
                Set.of(),
                List.of(),
                Map.of());
        return new Site(
                "town",
                null,
                new Texts(Map.of(Locale.SIMPLIFIED_CHINESE, "测试小镇", Locale.ENGLISH, "Testing Town")),
                Texts.NONE,
                Texts.NONE,
                List.of("www.town.example", "town.example", "localhost"),
                "hangzhou",
                List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH),
                SiteIdentity.NONE,
                Map.of(),
                List.of(article));
    }
}
