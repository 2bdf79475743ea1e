package org.qiantang.portal.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The number of changes that all sites have seen. */
@ApplicationScoped
public class SiteChangeRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** What is committed by now, on any node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long count() {
        return entityManager.createNamedQuery("SiteChange.count", Long.class).getSingleResult();
    }

    /** Counts one more when the transaction commits; until then other changes wait. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add() {
        entityManager.createNamedQuery("SiteChange.add").executeUpdate();
    }
}
