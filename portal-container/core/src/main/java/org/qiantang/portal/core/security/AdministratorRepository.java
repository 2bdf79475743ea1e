// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All administrators. */
@ApplicationScoped
public class AdministratorRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    Optional<Administrator> find(String name) {
        return Optional.ofNullable(entityManager.find(Administrator.class, name));
    }

    void add(Administrator administrator) {
        entityManager.persist(administrator);
    }

    boolean isEmpty() {
        return entityManager
                .createQuery("select a.name from Administrator a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
