// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.sitetree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.qiantang.portal.core.site.Site;

/** Puts sites into the order of a tree. One whose parent is not among them, or stands in a circle, stands at the top. */
final class TreeOrder {

    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final Map<String, List<Site>> below = new LinkedHashMap<>();

    TreeOrder(List<Site> list) {
        list.forEach(site -> sites.put(site.key(), site));
        list.stream().filter(site -> site.parent() != null).forEach(site -> below.computeIfAbsent(
                        site.parent(), key -> new ArrayList<>())
                .add(site));
    }

    /** Those that are wanted and all above them, each before those below it. */
    List<Placed> list(Predicate<Site> wanted) {
        Set<String> shown = new HashSet<>();
        sites.values().stream().filter(wanted).forEach(site -> showWithThoseAbove(site, shown));
        List<Placed> list = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Site site : sites.values()) {
            if (site.parent() == null || !sites.containsKey(site.parent())) add(site, 0, shown, done, list);
        }
        sites.values().forEach(site -> add(site, 0, shown, done, list)); // those in circles
        return list;
    }

    private void showWithThoseAbove(Site site, Set<String> shown) {
        Site next = site;
        while (next != null && shown.add(next.key())) next = next.parent() == null ? null : sites.get(next.parent());
    }

    private void add(Site site, int depth, Set<String> shown, Set<String> done, List<Placed> list) {
        if (!shown.contains(site.key()) || !done.add(site.key())) return;
        list.add(new Placed(site, depth));
        below.getOrDefault(site.key(), List.of()).forEach(child -> add(child, depth + 1, shown, done, list));
    }

    /** A site, and how many of those listed are above it. */
    record Placed(Site site, int depth) {}
}
