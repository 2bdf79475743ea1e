// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.PageDocuments;
import org.qiantang.portal.core.blueprint.SiteRepository;
import org.qiantang.portal.core.blueprint.WindowsAsSet;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteNotFoundException;

/** Sites as they would be if drafts were live. */
@ApplicationScoped
@Transactional
public class DraftedSite {

    @Inject
    DraftRepository drafts;

    @Inject
    SiteRepository sites;

    @Inject
    PreferenceRepository preferences;

    @Inject
    PageDocuments documents;

    /** The stored site, with its windows as people have set them. */
    public Site live(String key) {
        Site site = sites.find(key).orElseThrow(() -> new SiteNotFoundException(key));
        WindowsAsSet asSet = new WindowsAsSet(key, preferences.listOfSite(key));
        return site.withPages(site.pages().stream().map(asSet::of).toList());
    }

    /** The texts of the drafts of these pages, by key. */
    public Map<String, String> texts(String site, Predicate<String> pages) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (PageDraft draft : drafts.listOfSite(site)) {
            if (pages.test(draft.id().page())) texts.put(draft.id().page(), drafts.document(draft));
        }
        return texts;
    }

    /** The site with the drafts of these pages; drafts that contradict each other are left out, but for one page's. */
    public Site with(Site live, Predicate<String> pages, String notWithout) {
        Map<String, String> texts = texts(live.key(), pages);
        try {
            return documents.with(live, texts);
        } catch (BlueprintInvalidException e) {
            texts.keySet().retainAll(java.util.Set.of(notWithout));
            return alone(live, texts);
        }
    }

    private Site alone(Site live, Map<String, String> texts) {
        try {
            return documents.with(live, texts);
        } catch (BlueprintInvalidException e) {
            return live;
        }
    }

    /** One page of a text that was good when it was written; empty if this version of the portal cannot read it. */
    public Optional<Page> read(Site live, String key, String text) {
        try {
            return documents.with(live, Map.of(key, text)).findPage(key);
        } catch (BlueprintInvalidException e) {
            return Optional.empty();
        }
    }
}
