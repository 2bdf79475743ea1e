// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemesTest {
    private final Themes themes = new Themes();

    private Theme hangzhou() {
        themes.load("hangzhou", getClass().getClassLoader());
        return themes.get("hangzhou");
    }

    @Test
    void a_theme_knows_its_layouts_and_their_regions() {
        hangzhou();

        assertThat(themes.layouts("hangzhou")).containsEntry("plain", List.of("main"));
        assertThat(themes.layouts("suzhou")).isEmpty();
    }

    @Test
    void every_layout_places_every_region_it_declares() {
        Theme theme = hangzhou();

        theme.layouts().forEach((layout, regions) -> {
            for (String region : regions) {
                String html = theme.layout(
                        layout,
                        Map.of(
                                "region", Map.of(region, "<p>here</p>"),
                                "page", Map.of(),
                                "msg", theme.texts(Locale.ENGLISH)));
                assertThat(html).as("region %s of layout %s", region, layout).contains("<p>here</p>");
            }
        });
    }

    @Test
    void the_languages_of_a_theme_have_the_same_texts() {
        Theme theme = hangzhou();

        assertThat(theme.texts(Locale.ENGLISH).keySet())
                .isEqualTo(theme.texts(Locale.SIMPLIFIED_CHINESE).keySet());
        assertThat(theme.texts(Locale.ENGLISH).values()).noneMatch(String::isBlank);
    }

    @Test
    void the_version_is_the_same_while_no_file_changes() {
        assertThat(hangzhou().version()).isNotEmpty().isEqualTo(hangzhou().version());
    }

    @Test
    void a_site_whose_theme_is_away_is_still_readable() {
        Theme theme = hangzhou();

        assertThat(themes.get("suzhou")).isSameAs(theme);
    }

    @Test
    void without_any_theme_there_is_no_page() {
        assertThatThrownBy(() -> themes.get("hangzhou")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_colours_of_the_theme_itself_can_be_read_by_day_and_by_night() {
        Theme theme = hangzhou();

        assertThat(theme.light().contrasts()).hasSizeGreaterThan(20).allMatch(figure -> figure.isEnough());
        assertThat(theme.dark().contrasts()).hasSizeGreaterThan(20).allMatch(figure -> figure.isEnough());
    }
}
