// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** All links that were sent and may still be good. */
@ApplicationScoped
@Transactional
public class AccountLinkRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    void add(AccountLink link) {
        entityManager.persist(link);
    }

    Optional<AccountLink> find(LinkToken token) {
        return Optional.ofNullable(entityManager.find(AccountLink.class, token.hash()));
    }

    /** Uses a link up; false if somebody was faster, or it is too late. */
    boolean use(LinkToken token, Instant now) {
        return entityManager
                        .createNamedQuery("AccountLink.use")
                        .setParameter("hash", token.hash())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void endAllOf(String subject, Set<LinkPurpose> purposes, Instant now) {
        entityManager
                .createNamedQuery("AccountLink.endAllOf")
                .setParameter("subject", subject)
                .setParameter("purposes", purposes)
                .setParameter("now", now)
                .executeUpdate();
    }

    long countSince(String subject, LinkPurpose purpose, Instant since) {
        return entityManager
                .createNamedQuery("AccountLink.countSince", Long.class)
                .setParameter("subject", subject)
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult();
    }

    void removeExpired(Instant now) {
        entityManager
                .createNamedQuery("AccountLink.removeExpired")
                .setParameter("now", now)
                .executeUpdate();
    }
}
