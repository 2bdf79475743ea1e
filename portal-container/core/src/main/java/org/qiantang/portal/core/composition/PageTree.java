// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/** The pages of a site, live and drafted, as a tree (页面树). */
@ApplicationScoped
@Transactional
public class PageTree {

    @Inject
    DraftRepository drafts;

    @Inject
    DraftedSite sites;

    @Inject
    Permissions permissions;

    /**
     * A page in the tree.
     *
     * @param page its draft, or what is live
     * @param depth how many pages are above it
     * @param live whether citizens see it
     * @param drafted whether somebody is changing it
     * @param publishAt when the draft is to be published
     */
    public record Node(Page page, int depth, boolean live, boolean drafted, Optional<Instant> publishAt) {}

    /**
     * All pages: those below another one follow it.
     *
     * @throws org.qiantang.portal.api.security.AccessDeniedException without {@link PageDrafts#EDIT} on the site
     */
    public List<Node> list(Caller caller, String site) {
        permissions.require(caller, PageDrafts.EDIT, Target.site(site));
        Site live = sites.live(site);
        Site drafted = sites.with(live, page -> true, "");
        Map<String, PageDraft> byPage =
                drafts.listOfSite(site).stream().collect(Collectors.toMap(d -> d.id().page(), Function.identity()));
        List<Node> nodes = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Page page : drafted.pages()) {
            if (page.parent() == null) append(drafted, page, 0, live, byPage, seen, nodes);
        }
        drafted.pages().forEach(page -> append(drafted, page, 0, live, byPage, seen, nodes));
        return nodes;
    }

    private static void append(
            Site site,
            Page page,
            int depth,
            Site live,
            Map<String, PageDraft> drafts,
            Set<String> seen,
            List<Node> nodes) {
        if (!seen.add(page.key())) return;
        PageDraft draft = drafts.get(page.key());
        nodes.add(new Node(
                page,
                depth,
                live.findPage(page.key()).isPresent(),
                draft != null,
                draft == null ? Optional.empty() : draft.publishAt()));
        for (Page below : site.pages()) {
            if (Objects.equals(below.parent(), page.key())) append(site, below, depth + 1, live, drafts, seen, nodes);
        }
    }

    /** Keys of pages that were live once, and are neither live nor drafted now. */
    public List<String> withdrawn(Caller caller, String site) {
        permissions.require(caller, PageDrafts.EDIT, Target.site(site));
        Site drafted = sites.with(sites.live(site), page -> true, "");
        return drafts.pagesWithVersions(site).stream()
                .filter(key -> drafted.findPage(key).isEmpty())
                .toList();
    }
}
