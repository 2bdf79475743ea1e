// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the last checks of all sites came to. */
@ApplicationScoped
public class WatchRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** By key of the site; sites that are gone may still be among them. */
    public Map<String, WatchResult> all() {
        Map<String, WatchResult> results = new LinkedHashMap<>();
        entityManager
                .createQuery("select r from WatchResult r", WatchResult.class)
                .getResultStream()
                .forEach(result -> results.put(result.getSite(), result));
        return results;
    }

    /** Keeps this in the place of what was known of the site. */
    public void keep(WatchResult result) {
        entityManager.merge(result);
    }
}
