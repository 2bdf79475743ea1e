// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.PageDocuments;
import org.qiantang.portal.core.blueprint.SiteReviser;
import org.qiantang.portal.core.preference.PreferenceRepository;
import org.qiantang.portal.core.preference.WindowKey;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/**
 * Makes drafts live, now or later, and takes pages off the site; keeps every version that was live. All methods throw
 * {@link org.qiantang.portal.api.security.AccessDeniedException} without {@link #PUBLISH} on the site.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = DraftChangedException.class)
public class PagePublishing {

    /** What whoever publishes pages may do. */
    public static final String PUBLISH = "site:page:publish";

    /** Longer notes are cut. */
    private static final int LONGEST_NOTE = 400;

    @Inject
    DraftRepository drafts;

    @Inject
    DraftedSite sites;

    @Inject
    PageDrafts editing;

    @Inject
    PageDocuments documents;

    @Inject
    SiteReviser reviser;

    @Inject
    PreferenceRepository preferences;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Makes the draft live.
     *
     * @param seen revision that the caller has seen
     * @param over whether to replace what has changed on the live page since the draft was begun
     * @param note about what is new; may be empty
     * @throws DraftChangedException if the draft, or without {@code over} the live page, is another one meanwhile
     * @throws BlueprintInvalidException if the page does not fit the live site, because the page above it is a draft, say
     */
    public void publish(Caller caller, PageId id, long seen, boolean over, String note) {
        permissions.require(caller, PUBLISH, Target.site(id.site()));
        PageDraft draft = drafts.lock(id).orElseThrow(() -> new PageNotFoundException(id));
        DraftedPage current = editing.look(id);
        if (draft.revision() != seen || current.outdated() && !over) throw new DraftChangedException(current);
        Optional<Page> before = current.shown();
        String text = drafts.document(draft);
        before.ifPresent(page -> keepLive(id, documents.write(page)));
        reviser.revise(id.site(), site -> documents.with(site, Map.of(id.page(), text)));
        before.ifPresent(page -> forgetSettings(id, page));
        keep(id, text, caller.account(), note);
        drafts.remove(draft);
        audit.append(PageDrafts.event(caller, "page.published", id)
                .changing(before.map(PagePublishing::outline).orElse(Map.of()), outline(current.page())));
    }

    /** The page's text has what people had set for its windows. */
    private void forgetSettings(PageId id, Page page) {
        page.windows().forEach(window -> preferences.remove(new WindowKey(id.site(), id.page(), window.key())));
    }

    private static Map<String, Object> outline(Page page) {
        return Map.of("path", page.path().text(), "windows", page.windows().count());
    }

    /** What came with a blueprint, or was set since the last version, is a version, too. */
    private void keepLive(PageId id, String text) {
        List<PageVersion> known = drafts.versions(id);
        if (known.isEmpty() || !known.get(0).document().equals(text)) keep(id, text, "", "");
    }

    private void keep(PageId id, String text, String who, String note) {
        int number = drafts.versions(id).stream()
                        .findFirst()
                        .map(PageVersion::number)
                        .orElse(0)
                + 1;
        String why = note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
        drafts.add(new PageVersion(id, number, text).published(who, clock.instant(), why));
        drafts.flush();
    }

    /** Plans to publish the draft; changing it takes it out of the plan. Null takes it out, too. */
    public void schedule(Caller caller, PageId id, long seen, @Nullable Instant when) {
        permissions.require(caller, PUBLISH, Target.site(id.site()));
        PageDraft draft = drafts.lock(id).orElseThrow(() -> new PageNotFoundException(id));
        if (draft.revision() != seen) throw new DraftChangedException(editing.look(id));
        draft.plan(when, when == null ? "" : caller.account());
        audit.append(PageDrafts.event(caller, when == null ? "page.unscheduled" : "page.scheduled", id)
                .changing(Map.of(), Map.of("publishAt", String.valueOf(when))));
    }

    /** Publishes a draft whose time has come in the name of who planned it; nothing if it was published or changed meanwhile. */
    void publishDue(PageId id) {
        Optional<PageDraft> draft = drafts.lock(id)
                .filter(d ->
                        d.publishAt().filter(at -> !at.isAfter(clock.instant())).isPresent());
        draft.ifPresent(d -> publish(new Caller(d.publishBy(), "", ""), id, d.revision(), false, ""));
    }

    /** Takes a draft that could not be published out of the plan, for somebody to look at. */
    void giveUp(PageId id) {
        drafts.lock(id).ifPresent(draft -> {
            draft.plan(null, "");
            audit.append(PageDrafts.event(Caller.portal(), "page.published", id).failed());
        });
    }

    /**
     * Takes a page off the site. Its versions stay: {@link PageDrafts#revert} brings it back.
     *
     * @throws BlueprintInvalidException if other pages or menus lead to it
     */
    public void withdraw(Caller caller, PageId id) {
        permissions.require(caller, PUBLISH, Target.site(id.site()));
        Page page = sites.live(id.site()).findPage(id.page()).orElseThrow(() -> new PageNotFoundException(id));
        keepLive(id, documents.write(page));
        reviser.revise(id.site(), site -> documents.with(site, Map.of(id.page(), "")));
        forgetSettings(id, page);
        drafts.lock(id).ifPresent(drafts::remove);
        audit.append(PageDrafts.event(caller, "page.withdrawn", id).changing(outline(page), Map.of()));
    }

    /** The versions of a page that were live, the newest first. */
    public List<Kept> versions(Caller caller, PageId id) {
        permissions.require(caller, PageDrafts.EDIT, Target.site(id.site()));
        Site live = sites.live(id.site());
        return drafts.versions(id).stream()
                .map(version -> new Kept(version, sites.read(live, id.page(), version.document())))
                .toList();
    }

    /**
     * A version.
     *
     * @param page empty if this site cannot have it any more, because its layout is gone, say
     */
    public record Kept(PageVersion version, Optional<Page> page) {}
}
