// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** As whom account holders are known at identity providers. */
@ApplicationScoped
@Transactional
public class ProviderIdentityRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    void add(ProviderIdentity identity) {
        entityManager.persist(identity);
        entityManager.flush(); // gives it its id
    }

    Optional<ProviderIdentity> find(long id) {
        return Optional.ofNullable(entityManager.find(ProviderIdentity.class, id));
    }

    void remove(ProviderIdentity identity) {
        entityManager.remove(identity);
    }

    List<ProviderIdentity> listOfAccount(String account) {
        return entityManager
                .createNamedQuery("ProviderIdentity.ofAccount", ProviderIdentity.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<ProviderIdentity> find(ProviderPerson person) {
        return entityManager
                .createNamedQuery("ProviderIdentity.ofSubject", ProviderIdentity.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .findFirst();
    }
}
