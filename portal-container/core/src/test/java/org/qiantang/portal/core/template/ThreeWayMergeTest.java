// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiantang.portal.api.site.SiteUpdates.Kind;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.template.Part.Branch;
import org.qiantang.portal.core.template.Part.Leaf;

class ThreeWayMergeTest {

    private static Branch of(Object... namesAndValues) {
        Map<String, Part> children = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            children.put((String) namesAndValues[i], value instanceof Part part ? part : new Leaf(value));
        }
        return Branch.of(children);
    }

    private static Branch merge(Branch base, Branch ours, Branch theirs) {
        return new ThreeWayMerge(Set.of()).merge(base, ours, theirs);
    }

    private static List<String> told(ThreeWayMerge merge) {
        return merge.things().stream()
                .map(thing -> thing.kind() + " " + thing.path())
                .toList();
    }

    @Test
    void what_only_one_side_changed_is_as_that_side_has_it() {
        ThreeWayMerge merge = new ThreeWayMerge(Set.of());

        Branch merged = merge.merge(of("a", 1, "b", 1), of("a", 2, "b", 1), of("a", 1, "b", 2, "c", 3));

        assertThat(merged).isEqualTo(of("a", 2, "b", 2, "c", 3));
        assertThat(told(merge)).containsExactly("KEPT a", "TAKEN b", "TAKEN c");
    }

    @Test
    void a_conflict_stays_ours_unless_theirs_is_chosen() {
        Branch base = of("page", of("title", "旧"));
        Branch ours = of("page", of("title", "我的"));
        Branch theirs = of("page", of("title", "模板"));
        ThreeWayMerge merge = new ThreeWayMerge(Set.of());

        assertThat(merge.merge(base, ours, theirs)).isEqualTo(ours);
        assertThat(told(merge)).containsExactly("CONFLICT page/title");
        assertThat(new ThreeWayMerge(Set.of("page/title")).merge(base, ours, theirs))
                .isEqualTo(theirs);
    }

    @Test
    void what_was_removed_here_and_changed_there_is_a_conflict_of_the_whole() {
        Branch base = of("page", of("title", "旧"));
        Branch theirs = of("page", of("title", "新"));
        ThreeWayMerge merge = new ThreeWayMerge(Set.of());

        assertThat(merge.merge(base, of(), theirs)).isEqualTo(of());
        assertThat(told(merge)).containsExactly("CONFLICT page");
        assertThat(new ThreeWayMerge(Set.of("page")).merge(base, of(), theirs)).isEqualTo(theirs);
        assertThat(new ThreeWayMerge(Set.of("page")).merge(base, theirs, of())).isEqualTo(of());
        assertThat(merge(base, base, of())).isEqualTo(of());
    }

    @Test
    void a_new_thing_of_theirs_stands_where_it_stands_there_among_ours() {
        Branch base = of("a", 1, "b", 1);
        Branch ours = of("b", 1, "mine", 1, "a", 1);
        Branch theirs = of("a", 1, "new", 1, "b", 1);

        assertThat(merge(base, ours, theirs).order()).containsExactly("b", "mine", "a", "new");
    }

    @Test
    void an_order_that_both_have_changed_is_a_conflict() {
        Branch base = of("a", 1, "b", 1, "c", 1);
        Branch ours = of("b", 1, "a", 1, "c", 1);
        Branch theirs = of("a", 1, "c", 1, "b", 1);
        ThreeWayMerge merge = new ThreeWayMerge(Set.of());

        assertThat(merge.merge(base, ours, theirs)).isEqualTo(ours);
        assertThat(told(merge)).containsExactly("CONFLICT order");
        assertThat(new ThreeWayMerge(Set.of("order")).merge(base, ours, theirs)).isEqualTo(theirs);
    }

    @Test
    void laws_of_merging_hold_for_whatever_was_changed() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Branch base = any(random, 3);
            Branch ours = changed(base, random);
            Branch theirs = changed(base, random);

            assertThat(merge(base, base, theirs)).as("unchanged ours, %s", seed).isEqualTo(theirs);
            assertThat(merge(base, ours, base)).as("unchanged theirs, %s", seed).isEqualTo(ours);
            assertThat(merge(base, ours, ours)).as("both alike, %s", seed).isEqualTo(ours);
            Branch merged = merge(base, ours, theirs);
            ThreeWayMerge again = new ThreeWayMerge(Set.of());
            assertThat(again.merge(theirs, merged, theirs))
                    .as("again, %s", seed)
                    .isEqualTo(merged);
            assertThat(again.things()).as("again, %s", seed).allMatch(thing -> thing.kind() == Kind.KEPT);
        }
    }

    private static Branch any(Random random, int depth) {
        Map<String, Part> children = new LinkedHashMap<>();
        IntStream.range(0, random.nextInt(5))
                .forEach(i -> children.put("k" + random.nextInt(7), anyPart(random, depth - 1)));
        return Branch.of(children);
    }

    private static Part anyPart(Random random, int depth) {
        return depth == 0 || random.nextBoolean() ? new Leaf(random.nextInt(3)) : any(random, depth);
    }

    /** Some children removed, others changed, added, moved. */
    private static Branch changed(Branch branch, Random random) {
        List<String> names = new ArrayList<>(branch.order());
        names.removeIf(name -> random.nextInt(5) == 0);
        if (random.nextInt(3) == 0) names.add(random.nextInt(names.size() + 1), "n" + random.nextInt(4));
        if (random.nextInt(4) == 0) java.util.Collections.shuffle(names, random);
        Map<String, Part> children = new LinkedHashMap<>();
        for (String name : names) {
            Part before = branch.find(name);
            if (before instanceof Branch below) children.put(name, changed(below, random));
            else if (before == null || random.nextInt(3) == 0) children.put(name, anyPart(random, 1));
            else children.put(name, before);
        }
        return Branch.of(children);
    }

    @Test
    void a_site_that_is_taken_apart_is_put_together_as_it_was() {
        for (String key : List.of("department", "bureau", "district", "thematic")) {
            Template template = TemplateFixture.template(key);
            Site site = TemplateFixture.site(template, TemplateFixture.answers(template));

            Branch parts = SiteParts.of(site, site.languages());

            assertThat(new SiteAssembly(parts).site(site)).isEqualTo(site);
        }
    }

    @Test
    void a_menu_entry_goes_with_its_page() {
        Template template = TemplateFixture.template("department");
        Site site = TemplateFixture.site(template, TemplateFixture.answers(template));
        Site without = site.withPages(site.pages().stream()
                .filter(page -> !page.key().equals("guides"))
                .toList());
        Branch base = SiteParts.of(site, site.languages());

        Site merged = new SiteAssembly(merge(base, SiteParts.of(without, site.languages()), base)).site(without);

        assertThat(merged.findPage("guides")).isEmpty();
        assertThat(merged.menus().get("function"))
                .noneMatch(entry -> entry.page().equals("guides"));
    }
}
