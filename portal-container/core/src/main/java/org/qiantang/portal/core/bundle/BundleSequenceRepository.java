// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** The numbers of bundles. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BundleSequenceRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** Those of a site and a key; nobody else changes them until this transaction ends. */
    BundleSequence lock(String site, String key) {
        BundleSequence known = entityManager.find(
                BundleSequence.class, new BundleSequence.Key(site, key), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) return known;
        BundleSequence first = new BundleSequence(site, key);
        entityManager.persist(first);
        return first;
    }
}
