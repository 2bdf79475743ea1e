// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.themepackage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All theme packages with all their versions. */
@ApplicationScoped
@Transactional
public class PackageRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    /** A version, with the site that owns it. */
    record Hashed(String site, int number, String hash) {}

    /** By key of the theme; as committed, on any node. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<String, Hashed> listActive() {
        Map<String, Hashed> active = new HashMap<>();
        entityManager
                .createNamedQuery("StoredVersion.active", Object[].class)
                .getResultList()
                .forEach(row ->
                        active.put((String) row[0], new Hashed((String) row[1], (Integer) row[2], (String) row[3])));
        return active;
    }

    /** A version without its zip. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Hashed> findHash(String theme, int number) {
        return entityManager
                .createNamedQuery("StoredVersion.hash", Object[].class)
                .setParameter("theme", theme)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> new Hashed((String) row[0], number, (String) row[1]));
    }

    /** The zip of the version that this mark in an address means, with the site that owns it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Marked> findMarked(String theme, String mark) {
        return find(theme).flatMap(stored -> entityManager
                .createNamedQuery("StoredVersion.marked", StoredVersion.class)
                .setParameter("theme", theme)
                .setParameter("hash", mark + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(version -> new Marked(stored.getSite(), version.getContent())));
    }

    /** A package as it was uploaded. */
    record Marked(String site, byte[] zip) {}

    Optional<StoredPackage> find(String theme) {
        return Optional.ofNullable(entityManager.find(StoredPackage.class, theme));
    }

    List<StoredPackage> listOfSite(String site) {
        return entityManager
                .createNamedQuery("StoredPackage.ofSite", StoredPackage.class)
                .setParameter("site", site)
                .getResultList();
    }

    List<StoredVersion> versions(String theme) {
        return entityManager
                .createNamedQuery("StoredVersion.ofTheme", StoredVersion.class)
                .setParameter("theme", theme)
                .getResultList();
    }

    Optional<StoredVersion> find(String theme, int number) {
        return Optional.ofNullable(entityManager.find(StoredVersion.class, new StoredVersion.Key(theme, number)));
    }

    int nextNumber(String theme) {
        Integer last = entityManager
                .createNamedQuery("StoredVersion.last", Integer.class)
                .setParameter("theme", theme)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(StoredPackage stored) {
        entityManager.persist(stored);
        entityManager.flush(); // its row comes before those of its versions
    }

    void add(StoredVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    void remove(StoredPackage stored) {
        versions(stored.getKey()).forEach(entityManager::remove);
        entityManager.flush();
        entityManager.remove(stored);
    }
}
