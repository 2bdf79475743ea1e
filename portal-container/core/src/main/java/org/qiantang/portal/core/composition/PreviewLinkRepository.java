// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.composition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored links to drafts. */
@ApplicationScoped
@Transactional
public class PreviewLinkRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public Optional<PreviewLink> find(String hash) {
        return Optional.ofNullable(entityManager.find(PreviewLink.class, hash));
    }

    /** Those of a site that still lead somewhere, the newest first. */
    public List<PreviewLink> list(String site, Instant now) {
        return entityManager
                .createNamedQuery("PreviewLink.ofSite", PreviewLink.class)
                .setParameter("site", site)
                .setParameter("now", now)
                .getResultList();
    }

    /** Adds a link, and removes those that have expired. */
    public void add(PreviewLink link, Instant now) {
        entityManager
                .createNamedQuery("PreviewLink.removeExpired")
                .setParameter("now", now)
                .executeUpdate();
        entityManager.persist(link);
    }

    public long nextNumber() {
        return entityManager.createNamedQuery("PreviewLink.last", Long.class).getSingleResult() + 1;
    }

    public void remove(PreviewLink link) {
        entityManager.remove(link);
    }
}
