// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What sites were made of. */
@ApplicationScoped
public class GeneratedSiteRepository {
    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public void add(GeneratedSite site) {
        entityManager.persist(site);
    }

    /** Empty for a site that was made of no template. */
    public Optional<GeneratedSite> find(String site) {
        return Optional.ofNullable(entityManager.find(GeneratedSite.class, site));
    }
}
