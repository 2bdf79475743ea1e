// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of all who have signed in. */
@ApplicationScoped
@Transactional
public class SessionRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    Optional<SignInSession> find(String number) {
        return Optional.ofNullable(entityManager.find(SignInSession.class, number));
    }

    void add(SignInSession session) {
        entityManager.persist(session);
    }

    void remove(SignInSession session) {
        entityManager.remove(session);
    }

    /** Those whose time is over. */
    void removeOld(Instant now) {
        entityManager
                .createNamedQuery("SignInSession.removeOld")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Those that go on, the last seen first. */
    List<SignInSession> list(Instant now, int first, int most) {
        return alive("SignInSession.alive", SignInSession.class, now)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    List<SignInSession> listOfAccount(String account, Instant now) {
        return alive("SignInSession.aliveOfAccount", SignInSession.class, now)
                .setParameter("account", account)
                .getResultList();
    }

    long count(Instant now) {
        return alive("SignInSession.countAlive", Long.class, now).getSingleResult();
    }

    private <T> TypedQuery<T> alive(String query, Class<T> type, Instant now) {
        return entityManager
                .createNamedQuery(query, type)
                .setParameter("now", now)
                .setParameter("idleSince", now.minus(SignInSession.IDLE));
    }
}
