// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.routing.Router;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

class RequestSiteContextTest {
    private final Site town = WebFixture.town();

    private RequestSiteContext in(Locale language) {
        return new RequestSiteContext(
                town,
                language,
                URI.create("https://www.town.example"),
                URI.create("https://www.town.example"),
                new PageAddresses(town, language),
                new Router(),
                new Sites());
    }

    @Test
    void portlets_learn_the_site_in_the_language_of_the_reader() {
        assertThat(in(Locale.ENGLISH).name()).isEqualTo("Testing Town");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).name()).isEqualTo("测试小镇");
        assertThat(in(Locale.ENGLISH).key()).isEqualTo("town");
        assertThat(in(Locale.ENGLISH).defaultLanguage()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(in(Locale.ENGLISH).origin()).isEqualTo("https://www.town.example");
    }

    @Test
    void addresses_stay_in_the_language_of_the_reader() {
        assertThat(in(Locale.ENGLISH).link("/news")).isEqualTo("/en/news");
        assertThat(in(Locale.ENGLISH).address("article", "4711")).contains("/en/news/4711");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).address("article", "4711")).contains("/news/4711");
        assertThat(in(Locale.ENGLISH).address("letter", "1")).isEmpty();
    }
}
