// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The columns of all sites. */
@ApplicationScoped
public class ColumnRepository {

    @PersistenceContext(unitName = "news")
    EntityManager entityManager;

    public void add(NewsColumn column) {
        entityManager.persist(column);
    }

    /** The columns of a site in their order. */
    public List<NewsColumn> list(String site) {
        return entityManager
                .createQuery(
                        "select distinct c from NewsColumn c left join fetch c.languages where c.site = :site"
                                + " order by c.position, c.key",
                        NewsColumn.class)
                .setParameter("site", site)
                .getResultList();
    }

    public Optional<NewsColumn> find(String site, String key) {
        return entityManager
                .createQuery("select c from NewsColumn c where c.site = :site and c.key = :key", NewsColumn.class)
                .setParameter("site", site)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
