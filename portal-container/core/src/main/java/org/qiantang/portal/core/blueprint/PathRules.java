// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qiantang.portal.core.site.PathPattern;

/** What must hold between the paths of a site: every address means one page at most, and the site has a home page. */
final class PathRules {

    private final List<Locale> languages;

    /** @param languages of the site; their tags begin the addresses of pages in other than the default language */
    PathRules(List<Locale> languages) {
        this.languages = languages;
    }

    void check(BlueprintNode list, List<PageDraft> pages) {
        List<PageDraft> checked = new ArrayList<>();
        for (PageDraft page : pages) {
            page.path().ifPresent(path -> {
                checkAlone(page, path);
                checkAgainst(checked, page, path);
                checked.add(page);
            });
        }
        boolean home = pages.stream()
                .anyMatch(page ->
                        page.path().isEmpty() || page.path().get().segments().isEmpty());
        if (!home) list.add(Fault.PAGE_HOME_MISSING);
    }

    private void checkAlone(PageDraft page, PathPattern path) {
        Set<String> variables = new HashSet<>();
        path.variables().stream()
                .filter(variable -> !variables.add(variable))
                .forEach(variable -> page.add("path", Fault.PATH_VARIABLE_TWICE, variable));
        if (path.segments().isEmpty()) return;
        String first = path.segments().get(0);
        if (languages.stream().anyMatch(language -> isNamed(first, language))) {
            page.add("path", Fault.PATH_LANGUAGE, first);
        }
    }

    private static boolean isNamed(String segment, Locale language) {
        return segment.equalsIgnoreCase(language.toLanguageTag()) || segment.equalsIgnoreCase(language.getLanguage());
    }

    private static void checkAgainst(List<PageDraft> others, PageDraft page, PathPattern path) {
        others.stream()
                .filter(other ->
                        other.path().isPresent() && areAmbiguous(other.path().get(), path))
                .findFirst()
                .ifPresent(other -> page.add(
                        "path", Fault.PATH_AMBIGUOUS, other.path().get().text()));
    }

    /** Whether both match some address, and neither is the more literal one. */
    private static boolean areAmbiguous(PathPattern one, PathPattern other) {
        if (one.segments().size() != other.segments().size() || one.literals() != other.literals()) return false;
        for (int i = 0; i < one.segments().size(); i++) {
            String a = one.segments().get(i);
            String b = other.segments().get(i);
            if (!a.startsWith("{") && !b.startsWith("{") && !a.equals(b)) return false;
        }
        return true;
    }
}
