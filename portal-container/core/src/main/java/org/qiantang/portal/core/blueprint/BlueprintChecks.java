// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Checks a blueprint against the themes that are there: does its theme have these layouts, and they these regions? */
public final class BlueprintChecks {

    private final Function<String, Map<String, List<String>>> themes;
    private final Function<String, Set<String>> accents;
    private final BiPredicate<Site, String> mayHave;
    private final BlueprintMessages messages = new BlueprintMessages();

    /**
     * Checks against these themes.
     *
     * @param themes gives the regions of each layout of a theme, by key of the layout; no layouts for an unknown theme
     * @param accents gives the colours of a theme
     */
    public BlueprintChecks(Function<String, Map<String, List<String>>> themes, Function<String, Set<String>> accents) {
        this(themes, accents, (site, theme) -> true);
    }

    /** @param mayHave whether a site may have a theme; one that belongs to another site is unknown to it */
    public BlueprintChecks(
            Function<String, Map<String, List<String>>> themes,
            Function<String, Set<String>> accents,
            BiPredicate<Site, String> mayHave) {
        this.themes = themes;
        this.accents = accents;
        this.mayHave = mayHave;
    }

    /**
     * What is wrong, in the order of the text; empty if all is well.
     *
     * @param theme that the site has, be it its own or inherited
     */
    public List<BlueprintProblem> check(Blueprint blueprint, String theme) {
        Problems problems = new Problems(messages);
        Site site = blueprint.site();
        Map<String, List<String>> layouts = themes.apply(theme);
        boolean others = !site.theme().isEmpty() && !mayHave.test(site, theme);
        if (layouts.isEmpty() || others) {
            add(problems, blueprint, "site.theme", Fault.THEME_UNKNOWN, theme);
            return problems.list();
        }
        Set<String> colours = accents.apply(theme);
        if (!site.accent().isEmpty() && !colours.contains(site.accent())) {
            String known = String.join(", ", new TreeSet<>(colours));
            add(problems, blueprint, "site.accent", Fault.ACCENT_UNKNOWN, site.accent(), theme, known);
        }
        for (int i = 0; i < site.pages().size(); i++) {
            checkPage(problems, blueprint, "pages[" + i + "]", site.pages().get(i), layouts);
        }
        return problems.list().stream()
                .sorted(BlueprintProblem.IN_ORDER_OF_TEXT)
                .toList();
    }

    private static void checkPage(
            Problems problems, Blueprint blueprint, String path, Page page, Map<String, List<String>> layouts) {
        List<String> regions = layouts.get(page.layout());
        if (regions == null) {
            String known = String.join(", ", new TreeSet<>(layouts.keySet()));
            add(problems, blueprint, path + ".layout", Fault.LAYOUT_UNKNOWN, page.layout(), known);
            return;
        }
        for (String region : page.regions().keySet()) {
            if (regions.contains(region)) continue;
            String known = String.join(", ", regions);
            add(problems, blueprint, path + ".windows." + region, Fault.REGION_UNKNOWN, region, page.layout(), known);
        }
    }

    private static void add(Problems problems, Blueprint blueprint, String field, Fault fault, String... arguments) {
        problems.add(blueprint.place(field), field, fault, arguments);
    }
}
