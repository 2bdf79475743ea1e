// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All plans for sites, with their steps. */
@ApplicationScoped
public class RequestRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    Optional<StoredRequest> find(long id) {
        return Optional.ofNullable(entityManager.find(StoredRequest.class, id));
    }

    /** As the database has it once others who change it now have ended. */
    void lock(StoredRequest request) {
        entityManager.refresh(request, LockModeType.PESSIMISTIC_WRITE);
    }

    List<StoredRequest> list() {
        return entityManager
                .createNamedQuery("StoredRequest.all", StoredRequest.class)
                .getResultList();
    }

    /** Those that name this key or this host. */
    List<StoredRequest> listNamed(String key, String host) {
        return entityManager
                .createNamedQuery("StoredRequest.named", StoredRequest.class)
                .setParameter("key", key)
                .setParameter("host", host)
                .getResultList();
    }

    void add(StoredRequest request) {
        entityManager.persist(request);
        entityManager.flush(); // makes the id
    }

    void add(StoredStep step) {
        entityManager.persist(step);
        entityManager.flush();
    }

    /** Writes what has changed, so that versions count on. */
    void flush() {
        entityManager.flush();
    }

    List<StoredStep> listSteps(long request) {
        return entityManager
                .createNamedQuery("StoredStep.ofRequest", StoredStep.class)
                .setParameter("request", request)
                .getResultList();
    }
}
