// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.audit.AuditEvent;
import org.qiantang.portal.core.audit.AuditLog;
import org.qiantang.portal.core.blueprint.BlueprintInvalidException;
import org.qiantang.portal.core.blueprint.PageDocuments;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;

/**
 * Changes drafts of pages. Whoever changes one says which revision they have seen: if it is another one meanwhile, nothing
 * happens, so that nobody's work is lost. All methods throw
 * {@link org.qiantang.portal.api.security.AccessDeniedException} without {@link #EDIT} on the site.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = {DraftChangedException.class, BlueprintInvalidException.class})
public class PageDrafts {

    /** What whoever composes pages may do. */
    public static final String EDIT = "site:page:edit";

    @Inject
    DraftRepository drafts;

    @Inject
    DraftedSite sites;

    @Inject
    PageDocuments documents;

    @Inject
    Permissions permissions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * The page as it is being composed.
     *
     * @throws PageNotFoundException if there is neither a page nor a draft
     */
    public DraftedPage open(Caller caller, PageId id) {
        permissions.require(caller, EDIT, Target.site(id.site()));
        return look(id);
    }

    DraftedPage look(PageId id) {
        return look(id, sites.live(id.site()));
    }

    /** @param live what citizens see */
    private DraftedPage look(PageId id, Site live) {
        Site drafted = sites.with(live, page -> true, id.page());
        Page page = drafted.findPage(id.page()).orElseThrow(() -> new PageNotFoundException(id));
        Optional<Page> shown = live.findPage(id.page());
        Optional<PageDraft> draft = drafts.find(id);
        String text = shown.map(documents::write).orElse("");
        return new DraftedPage(
                drafted,
                page,
                shown,
                draft.map(PageDraft::revision).orElse(DraftedPage.NO_DRAFT),
                draft.map(PageDraft::changedBy).orElse(""),
                draft.map(PageDraft::changedAt).orElse(Instant.EPOCH),
                draft.filter(d -> drafts.hasStep(d, d.step() - 1)).isPresent(),
                draft.filter(d -> drafts.hasStep(d, d.step() + 1)).isPresent(),
                draft.flatMap(PageDraft::publishAt),
                draft.filter(d -> !d.liveDocument().equals(text)).isPresent());
    }

    /**
     * Changes a page, or begins its draft with the change.
     *
     * @param seen revision that the caller has seen
     * @throws DraftChangedException if the draft is another one meanwhile
     * @throws BlueprintInvalidException if the site could not be what the change would make of it
     */
    public DraftedPage edit(Caller caller, PageId id, long seen, PageEdit edit) {
        permissions.require(caller, EDIT, Target.site(id.site()));
        Site live = sites.live(id.site());
        DraftedPage before = seen(id, live, seen);
        Page after = edit.applyTo(before.page());
        if (after.equals(before.page())) return before;
        String text = documents.write(after);
        check(live, id, text);
        PageDraft draft = drafts.lock(id).orElseGet(() -> begin(caller, id, before.page()));
        draft.at(drafts.append(draft, text), caller.account(), clock.instant());
        drafts.flush();
        return look(id, live);
    }

    /** Begins a page that nobody sees before it is published; {@link BlueprintInvalidException} if it cannot be one. */
    public DraftedPage create(Caller caller, String site, Page page) {
        permissions.require(caller, EDIT, Target.site(site));
        PageId id = new PageId(site, page.key());
        String text = documents.write(page);
        Site live = sites.live(site);
        Map<String, String> texts = sites.texts(site, key -> true);
        if (live.findPage(page.key()).isPresent() || texts.containsKey(page.key())) {
            throw new PageTakenException(page.key());
        }
        texts.put(page.key(), text);
        documents.with(live, texts);
        PageDraft draft = drafts.begin(new PageDraft(id, ""), text);
        draft.at(0, caller.account(), clock.instant());
        drafts.flush();
        audit.append(event(caller, "page.drafted", id));
        return look(id, live);
    }

    private PageDraft begin(Caller caller, PageId id, Page live) {
        String text = documents.write(live);
        audit.append(event(caller, "page.drafted", id));
        return drafts.begin(new PageDraft(id, text), text);
    }

    /** As the caller has seen it, and nobody else changes it now. */
    private DraftedPage seen(PageId id, Site live, long seen) {
        drafts.lock(id);
        DraftedPage current = look(id, live);
        if (current.revision() != seen) throw new DraftChangedException(current);
        return current;
    }

    /** With all other drafts, among them new pages above this one; drafts that were wrong before are not this one's fault. */
    private void check(Site live, PageId id, String text) {
        Map<String, String> texts = sites.texts(id.site(), page -> true);
        boolean good = isGood(live, texts);
        if (!good) texts.clear();
        texts.put(id.page(), text);
        documents.with(live, texts);
    }

    private boolean isGood(Site live, Map<String, String> texts) {
        try {
            documents.with(live, texts);
            return true;
        } catch (BlueprintInvalidException e) {
            return false;
        }
    }

    /** Takes back the last change; nothing if there is none. */
    public DraftedPage undo(Caller caller, PageId id, long seen) {
        return step(caller, id, seen, -1);
    }

    /** Makes the change again that was taken back last; nothing if there is none. */
    public DraftedPage redo(Caller caller, PageId id, long seen) {
        return step(caller, id, seen, 1);
    }

    private DraftedPage step(Caller caller, PageId id, long seen, int way) {
        permissions.require(caller, EDIT, Target.site(id.site()));
        Site live = sites.live(id.site());
        seen(id, live, seen);
        drafts.find(id)
                .filter(draft -> drafts.hasStep(draft, draft.step() + way))
                .ifPresent(draft -> draft.at(draft.step() + way, caller.account(), clock.instant()));
        drafts.flush();
        return look(id, live);
    }

    /** Throws the draft away; what is live stays. */
    public void discard(Caller caller, PageId id, long seen) {
        permissions.require(caller, EDIT, Target.site(id.site()));
        seen(id, sites.live(id.site()), seen);
        drafts.find(id).ifPresent(drafts::remove);
        audit.append(event(caller, "page.draft-discarded", id));
    }

    /** Makes the page again what it was in a version, as a change that can be taken back. */
    public DraftedPage revert(Caller caller, PageId id, long seen, int version) {
        permissions.require(caller, EDIT, Target.site(id.site()));
        PageVersion found = drafts.findVersion(id, version).orElseThrow(() -> new PageNotFoundException(id));
        Site live = sites.live(id.site());
        Page old = sites.read(live, id.page(), found.document()).orElseThrow(() -> new PageNotFoundException(id));
        boolean gone = live.findPage(id.page()).isEmpty() && drafts.find(id).isEmpty();
        return gone ? create(caller, id.site(), old) : edit(caller, id, seen, new PageEdit.Become(old));
    }

    static AuditEvent event(Caller caller, String action, PageId id) {
        return AuditEvent.of(caller, action).about("page", id.page()).at(id.site());
    }
}
