// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.PathPattern;
import org.qiantang.portal.core.site.Site;

/** The pages of one site by path. Made once for each state of a site. */
final class SiteRoutes {

    private final Site site;
    private final Map<List<String>, Page> literal = new HashMap<>();
    private final List<Page> patterns;
    private final Map<String, Page> byOnlyVariable = new HashMap<>();

    SiteRoutes(Site site) {
        this.site = site;
        this.patterns = site.pages().stream()
                .filter(p -> !p.path().variables().isEmpty())
                .sorted(Comparator.comparingInt((Page p) -> p.path().literals()).reversed())
                .toList();
        for (Page page : site.pages()) {
            List<String> variables = page.path().variables();
            if (variables.isEmpty()) literal.put(page.path().segments(), page);
            else if (variables.size() == 1) byOnlyVariable.putIfAbsent(variables.get(0), page);
        }
    }

    Site site() {
        return site;
    }

    Optional<Route> find(List<String> segments) {
        Page page = literal.get(segments);
        if (page != null) return Optional.of(new Route(page, Map.of()));
        for (Page candidate : patterns) {
            Optional<Map<String, String>> values = candidate.path().match(segments);
            if (values.isPresent()) return Optional.of(new Route(candidate, values.get()));
        }
        return Optional.empty();
    }

    /** The page that had this path once. */
    Optional<Route> findFormer(List<String> segments) {
        for (Page page : site.pages()) {
            for (PathPattern former : page.formerPaths()) {
                Optional<Map<String, String>> values = former.match(segments);
                if (values.isPresent()) return Optional.of(new Route(page, values.get()));
            }
        }
        return Optional.empty();
    }

    /** The page whose path has this variable and no other. */
    Optional<Page> pageShowing(String parameter) {
        return Optional.ofNullable(byOnlyVariable.get(parameter));
    }

    /** A page and the values of its path's variables. */
    record Route(Page page, Map<String, String> values) {}
}
