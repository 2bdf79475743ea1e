// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteUpdates.Kind;
import org.qiantang.portal.core.template.Part.Branch;
import org.qiantang.portal.core.template.Part.Leaf;

/**
 * Puts together what two sides have made of the same thing. What only one of them has changed is as that one has it; what
 * both have changed, each in another way, stays ours unless somebody has chosen theirs.
 */
final class ThreeWayMerge {

    /** Stands at the end of the path of an order. */
    static final String ORDER = "order";

    private final Set<String> chosen;
    private final List<MergedThing> things = new ArrayList<>();

    /** @param chosen paths of the conflicts in which their side is taken */
    ThreeWayMerge(Set<String> chosen) {
        this.chosen = Set.copyOf(chosen);
    }

    Branch merge(Branch base, Branch ours, Branch theirs) {
        return merge("", base, ours, theirs);
    }

    /** What was different, in the order of the site. */
    List<MergedThing> things() {
        return List.copyOf(things);
    }

    private @Nullable Part merge(String path, @Nullable Part base, @Nullable Part ours, @Nullable Part theirs) {
        if (Objects.equals(ours, theirs)) return ours;
        if (ours instanceof Branch mine && theirs instanceof Branch other && !(base instanceof Leaf))
            return merge(path, base instanceof Branch common ? common : Branch.EMPTY, mine, other);
        return decide(path, base, ours, theirs) ? theirs : ours;
    }

    /** Whether theirs is taken. */
    private boolean decide(String path, @Nullable Part base, @Nullable Part ours, @Nullable Part theirs) {
        Kind kind = kind(base, ours, theirs);
        things.add(new MergedThing(path, kind, base, ours, theirs));
        return kind == Kind.TAKEN || (kind == Kind.CONFLICT && chosen.contains(path));
    }

    private static Kind kind(@Nullable Part base, @Nullable Part ours, @Nullable Part theirs) {
        if (Objects.equals(base, ours)) return Kind.TAKEN;
        return Objects.equals(base, theirs) ? Kind.KEPT : Kind.CONFLICT;
    }

    private Branch merge(String path, Branch base, Branch ours, Branch theirs) {
        Set<String> names = new LinkedHashSet<>(ours.order());
        names.addAll(theirs.order());
        names.addAll(base.order());
        Map<String, Part> merged = new LinkedHashMap<>();
        for (String name : names) {
            Part child = merge(below(path, name), base.find(name), ours.find(name), theirs.find(name));
            if (child != null) merged.put(name, child);
        }
        boolean theirOrder = isTheirOrder(path, base.order(), ours.order(), theirs.order());
        List<String> order = theirOrder ? combine(theirs.order(), ours.order()) : combine(ours.order(), theirs.order());
        return new Branch(merged, order.stream().filter(merged::containsKey).toList());
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    /** Only the order of what all have tells who has moved something. */
    private boolean isTheirOrder(String path, List<String> base, List<String> ours, List<String> theirs) {
        List<String> common = ours.stream().filter(theirs::contains).toList();
        List<String> known =
                base.isEmpty() ? common : common.stream().filter(base::contains).toList();
        List<String> mine = ours.stream().filter(known::contains).toList();
        List<String> other = theirs.stream().filter(known::contains).toList();
        if (mine.equals(other)) return false;
        List<String> before = base.stream().filter(known::contains).toList();
        return decide(below(path, ORDER), new Leaf(before), new Leaf(mine), new Leaf(other));
    }

    /** The first order; what is in the second one only stands behind what it stands behind there. */
    private static List<String> combine(List<String> first, List<String> second) {
        List<String> order = new ArrayList<>(first);
        String before = null;
        for (String name : second) {
            if (!order.contains(name)) order.add(before == null ? 0 : order.indexOf(before) + 1, name);
            before = name;
        }
        return order;
    }
}
