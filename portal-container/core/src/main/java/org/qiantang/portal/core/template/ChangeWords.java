// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.site.SiteUpdates;
import org.qiantang.portal.core.site.MenuEntry;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Texts;
import org.qiantang.portal.core.template.Part.Branch;
import org.qiantang.portal.core.template.Part.Leaf;

/**
 * Puts what was merged into words.
 *
 * @param merged where the titles of pages and windows come from
 */
record ChangeWords(Branch merged, Branch theirs, Locale language) {

    SiteUpdates.Change describe(MergedThing thing) {
        List<String> path = List.of(thing.path().split("/"));
        return new SiteUpdates.Change(
                thing.path(),
                where(path),
                field(path),
                thing.kind(),
                text(thing.base()),
                text(thing.mine()),
                text(thing.theirs()));
    }

    private String where(List<String> path) {
        if (!path.get(0).equals("pages") || path.size() < 2) return "";
        String page = title(List.of("pages", path.get(1)), path.get(1));
        if (path.size() < 4 || !path.get(2).equals("windows")) return page;
        return page + " · " + title(path.subList(0, 4), path.get(3));
    }

    private String title(List<String> path, String otherwise) {
        String title = text(find(merged, path));
        if (title.isEmpty()) title = text(find(theirs, path));
        return title.isEmpty() ? otherwise : title;
    }

    private static @Nullable Part find(Branch root, List<String> path) {
        Part found = root;
        for (String name : path) found = found instanceof Branch branch ? branch.find(name) : null;
        return found;
    }

    /** The last name of the path that is no key. */
    private static String field(List<String> path) {
        String last = path.get(path.size() - 1);
        if (path.get(0).equals("menus")) return last.equals(ThreeWayMerge.ORDER) ? last : "menu";
        if (path.get(0).equals("pages") && path.size() == 2) return last.equals(ThreeWayMerge.ORDER) ? last : "page";
        if (path.size() == 4 && path.get(2).equals("windows"))
            return last.equals(ThreeWayMerge.ORDER) ? last : "window";
        return last;
    }

    private String text(@Nullable Part part) {
        if (part instanceof Branch branch) return text(branch.find("title"));
        return part instanceof Leaf leaf ? text(leaf.value()) : "";
    }

    private String text(Object value) {
        if (value instanceof Texts texts) return texts.in(language);
        if (value instanceof PathPattern path) return path.text();
        if (value instanceof MenuEntry entry) {
            String title = entry.title().in(language);
            return title.isEmpty() ? entry.page() + entry.url() : title;
        }
        if (value instanceof Collection<?> values)
            return values.stream().map(this::text).collect(Collectors.joining("; "));
        return String.valueOf(value);
    }
}
