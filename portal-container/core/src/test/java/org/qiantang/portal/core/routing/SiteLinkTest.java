// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinkTest {
    private final OtherSites others = OtherSites.from(
            URI.create("https://www.hangzhou.example"),
            key -> key.equals("town") ? Optional.of(TownFixture.town()) : Optional.empty());

    @Test
    void a_link_names_a_site_and_a_path() {
        assertThat(SiteLink.parse("site:edu/news?page=2")).contains(new SiteLink("edu", "/news?page=2"));
        assertThat(SiteLink.parse("site:edu")).contains(new SiteLink("edu", "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "site:",
                "site:Edu/",
                "site:edu//evil.example",
                "site:edu/\\evil",
                "site:edu/a b",
                "/news",
                "https://x/"
            })
    void other_texts_are_no_such_links(String text) {
        assertThat(SiteLink.parse(text)).isEmpty();
    }

    @Test
    void it_leads_there_in_the_language_of_the_reader_if_that_site_has_it() {
        assertThat(address("site:town/news", Locale.ENGLISH)).contains("https://www.town.example/en/news");
        assertThat(address("site:town/", Locale.ENGLISH)).contains("https://www.town.example/en");
        assertThat(address("site:town/news", Locale.FRENCH)).contains("https://www.town.example/news");
        assertThat(address("site:gone/news", Locale.ENGLISH)).isEmpty();
    }

    private Optional<String> address(String link, Locale language) {
        return SiteLink.parse(link).flatMap(known -> others.address(known, language));
    }
}
