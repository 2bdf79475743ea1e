// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Checks a blueprint against the themes that are there: does its theme have these layouts, and they these regions? */
public final class BlueprintChecks {

    private final Function<String, Map<String, List<String>>> themes;
    private final BlueprintMessages messages = new BlueprintMessages();

    /** @param themes gives the regions of each layout of a theme, by key of the layout; no layouts for an unknown theme */
    public BlueprintChecks(Function<String, Map<String, List<String>>> themes) {
        this.themes = themes;
    }

    /** What is wrong, in the order of the text; empty if all is well. */
    public List<BlueprintProblem> check(Blueprint blueprint) {
        Problems problems = new Problems(messages);
        Site site = blueprint.site();
        Map<String, List<String>> layouts = themes.apply(site.theme());
        if (layouts.isEmpty()) {
            add(problems, blueprint, "site.theme", Fault.THEME_UNKNOWN, site.theme());
            return problems.list();
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
