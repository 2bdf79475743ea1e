// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored drafts and versions of pages. */
@ApplicationScoped
@Transactional
public class DraftRepository {

    /** Who undoes more changes than this has the earlier versions. */
    private static final int MOST_STEPS = 100;

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public Optional<PageDraft> find(PageId id) {
        return Optional.ofNullable(entityManager.find(PageDraft.class, id));
    }

    /** As it is now, and nobody else changes it before the transaction ends. */
    public Optional<PageDraft> lock(PageId id) {
        return Optional.ofNullable(entityManager.find(PageDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<PageDraft> listOfSite(String site) {
        return entityManager
                .createNamedQuery("PageDraft.ofSite", PageDraft.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** Those that were to be published by now. */
    public List<PageId> listDue(Instant now) {
        return entityManager
                .createNamedQuery("PageDraft.due", PageDraft.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .map(PageDraft::id)
                .toList();
    }

    /** Begins a draft with this text. */
    public PageDraft begin(PageDraft draft, String document) {
        entityManager.persist(draft);
        entityManager.flush(); // the draft comes before its steps
        entityManager.persist(new DraftStep(draft.id(), 0, document));
        return draft;
    }

    /** The text that a draft has now. */
    public String document(PageDraft draft) {
        DraftStep step = entityManager.find(DraftStep.class, new NumberedPageId(draft.id(), draft.step()));
        return step.document();
    }

    /** Adds a step after that of the draft, and forgets those that were undone; returns its number. */
    public int append(PageDraft draft, String document) {
        int next = draft.step() + 1;
        remove("DraftStep.removeAfter", draft.id(), draft.step());
        remove("DraftStep.removeBefore", draft.id(), next - MOST_STEPS);
        entityManager.persist(new DraftStep(draft.id(), next, document));
        return next;
    }

    private void remove(String query, PageId id, int step) {
        entityManager
                .createNamedQuery(query)
                .setParameter("site", id.site())
                .setParameter("page", id.page())
                .setParameter("number", step)
                .executeUpdate();
    }

    public boolean hasStep(PageDraft draft, int step) {
        return entityManager.find(DraftStep.class, new NumberedPageId(draft.id(), step)) != null;
    }

    public void remove(PageDraft draft) {
        remove("DraftStep.removeAfter", draft.id(), -1);
        entityManager.remove(draft);
    }

    /** The versions of a page, the newest first. */
    public List<PageVersion> versions(PageId id) {
        return entityManager
                .createNamedQuery("PageVersion.ofPage", PageVersion.class)
                .setParameter("site", id.site())
                .setParameter("page", id.page())
                .getResultList();
    }

    public Optional<PageVersion> findVersion(PageId id, int number) {
        return Optional.ofNullable(entityManager.find(PageVersion.class, new NumberedPageId(id, number)));
    }

    public void add(PageVersion version) {
        entityManager.persist(version);
    }

    /** Keys of all pages of a site that were ever published here. */
    public List<String> pagesWithVersions(String site) {
        return entityManager
                .createNamedQuery("PageVersion.pagesOfSite", String.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** Writes what has changed, so that the revision is the new one. */
    public void flush() {
        entityManager.flush();
    }
}
