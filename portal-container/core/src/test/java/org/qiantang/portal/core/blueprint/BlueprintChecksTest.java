// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.EDUCATION;
import static org.qiantang.portal.core.blueprint.BlueprintFixture.education;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlueprintChecksTest {

    private static final Map<String, Map<String, List<String>>> THEMES = Map.of(
            "hangzhou",
            Map.of("home", List.of("lead", "links"), "column", List.of("main"), "article", List.of("main", "side")));

    private final BlueprintChecks checks =
            new BlueprintChecks(theme -> THEMES.getOrDefault(theme, Map.of()), theme -> Set.of("plum", "lake"));

    @Test
    void a_blueprint_that_suits_its_theme_has_no_problems() {
        assertThat(check(EDUCATION)).isEmpty();
    }

    @Test
    void an_unknown_theme_is_reported() {
        assertThat(check(education("theme: hangzhou", "theme: ningbo")))
                .extracting(BlueprintProblem::key, BlueprintProblem::field, BlueprintProblem::line)
                .containsExactly(tuple("themeUnknown", "site.theme", 7));
    }

    @Test
    void unknown_layouts_and_regions_are_reported_where_they_stand() {
        String text = EDUCATION.replace("layout: column", "layout: list").replace("      lead:", "      leads:");

        assertThat(check(text))
                .extracting(BlueprintProblem::toString)
                .containsExactly(
                        "line 25, column 7, pages[0].windows.leads:"
                                + " there is no region 'leads' in the layout 'home'; it has lead, links",
                        "line 42, column 5, pages[1].layout:"
                                + " the theme has no layout 'list'; it has article, column, home");
    }

    @Test
    void a_colour_is_one_of_the_theme() {
        assertThat(check(education("theme: hangzhou", "theme: hangzhou\n  accent: lake")))
                .isEmpty();
        assertThat(check(education("theme: hangzhou", "theme: hangzhou\n  accent: gold")))
                .extracting(BlueprintProblem::toString)
                .containsExactly(
                        "line 8, column 3, site.accent: the theme 'hangzhou' has no colour 'gold'; it has lake, plum");
    }

    private List<BlueprintProblem> check(String text) {
        Blueprint blueprint = new BlueprintReader().read(text);
        return checks.check(blueprint, blueprint.site().theme());
    }
}
