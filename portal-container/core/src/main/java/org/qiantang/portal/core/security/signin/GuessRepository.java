// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/** Wrong guesses, counted for all nodes, and beyond a restart. */
@ApplicationScoped
@Transactional
public class GuessRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    Optional<WrongGuess> find(String subject) {
        return Optional.ofNullable(entityManager.find(WrongGuess.class, subject));
    }

    /** Counts one more, whatever becomes of the caller's transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void count(String subject, Instant now) {
        entityManager
                .createNamedQuery("WrongGuess.removeOld")
                .setParameter("before", now.minus(GuessLimit.MEMORY))
                .executeUpdate();
        int counted = entityManager
                .createNamedQuery("WrongGuess.count")
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
        if (counted == 0) entityManager.persist(new WrongGuess(subject, now));
    }

    void remove(String subject) {
        find(subject).ifPresent(entityManager::remove);
    }
}
