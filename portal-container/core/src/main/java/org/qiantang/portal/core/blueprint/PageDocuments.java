// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** Single pages as texts, for drafts and earlier versions: an item of a blueprint's list of pages each. */
@ApplicationScoped
public class PageDocuments {

    @Inject
    BlueprintReader reader;

    @Inject
    BlueprintWriter writer;

    @Inject
    SiteRepository sites;

    @Inject
    Instance<BlueprintChecks> checks;

    /** The page as a text; the same page always gives the same text. */
    public String write(Page page) {
        return writer.writePage(page);
    }

    /**
     * The site with these pages in place of its own, and new ones at the end.
     *
     * @param documents texts of pages by key of the page; an empty text leaves the page out
     * @throws BlueprintInvalidException if this makes no good site
     */
    public Site with(Site site, Map<String, String> documents) {
        Map<String, String> waiting = new LinkedHashMap<>(documents);
        List<String> pages = new ArrayList<>();
        for (Page page : site.pages()) {
            String other = waiting.remove(page.key());
            pages.add(other == null ? write(page) : other);
        }
        pages.addAll(waiting.values());
        pages.removeIf(String::isEmpty);
        return read(site, pages);
    }

    private Site read(Site site, List<String> pages) {
        Blueprint blueprint = reader.read(writer.join(writer.writeSite(site), pages), SiteRepository.LONGEST);
        List<BlueprintProblem> problems = new ArrayList<>();
        checks.forEach(check -> problems.addAll(check.check(blueprint, theme(site))));
        if (!problems.isEmpty()) throw new BlueprintInvalidException(problems);
        return blueprint.site();
    }

    /** Its own, or that of the nearest site above that has one. */
    private String theme(Site site) {
        Optional<Site> next = Optional.of(site);
        List<String> seen = new ArrayList<>();
        while (next.isPresent()
                && next.get().theme().isEmpty()
                && !seen.contains(next.get().key())) {
            seen.add(next.get().key());
            next = Optional.ofNullable(next.get().parent()).flatMap(sites::find);
        }
        return next.map(Site::theme).orElse("");
    }
}
