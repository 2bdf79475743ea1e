// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qiantang.portal.core.site.Page;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.SiteNotFoundException;
import org.qiantang.portal.core.site.SiteStore;
import org.qiantang.portal.core.site.SiteUnreadableException;

/** The stored sites: fragments of their blueprints, one for the site and one for each page. */
@ApplicationScoped
@Transactional
public class SiteRepository implements SiteStore {

    /** How many sites one query reads; a database takes so many keys and no more. */
    private static final int TOGETHER = 500;

    /** Stored blueprints were short enough when they came; written again they may have become longer. */
    static final int LONGEST = 4 * BlueprintReader.LONGEST;

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    @Inject
    BlueprintReader reader;

    @Inject
    BlueprintWriter writer;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Long> versions() {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (Object[] row : entityManager
                .createNamedQuery("StoredSite.versions", Object[].class)
                .getResultList()) {
            versions.put((String) row[0], (Long) row[1]);
        }
        return versions;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Site get(String key) {
        return find(key).orElseThrow(() -> new SiteNotFoundException(key));
    }

    /** As the current transaction sees it. */
    @Transactional(dontRollbackOn = SiteUnreadableException.class)
    public Optional<Site> find(String key) {
        return Optional.ofNullable(entityManager.find(StoredSite.class, key)).map(this::read);
    }

    private Site read(StoredSite stored) {
        List<String> pages =
                pages(stored.getKey()).stream().map(StoredPage::getDocument).toList();
        return new SiteText(stored.getKey(), stored.getDocument(), pages).read(reader, writer);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Supplier<Site>> getAll(Set<String> keys) {
        Map<String, Supplier<Site>> all = new LinkedHashMap<>();
        List<String> list = List.copyOf(keys);
        for (int first = 0; first < list.size(); first += TOGETHER) {
            texts(list.subList(first, Math.min(list.size(), first + TOGETHER)))
                    .forEach((key, text) -> all.put(key, () -> text.readPagesLate(reader, writer)));
        }
        return all;
    }

    private Map<String, SiteText> texts(List<String> keys) {
        Map<String, SiteText> texts = new HashMap<>();
        entityManager
                .createNamedQuery("StoredSite.documents", Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .forEach(row ->
                        texts.put((String) row[0], new SiteText((String) row[0], (String) row[1], new ArrayList<>())));
        entityManager
                .createNamedQuery("StoredPage.documents", Object[].class)
                .setParameter("sites", keys)
                .getResultStream()
                .forEach(row -> Optional.ofNullable(texts.get((String) row[0]))
                        .ifPresent(text -> text.pages().add((String) row[1])));
        return texts;
    }

    /** When each site was stored, by its key. */
    public Map<String, Instant> changeTimes() {
        return entityManager
                .createNamedQuery("StoredSite.changes", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** The key of the site that answers this host. */
    public Optional<String> findOwner(String host) {
        return Optional.ofNullable(entityManager.find(StoredHost.class, host)).map(StoredHost::getSite);
    }

    /** Stores a site, and removes what was stored of it before. */
    public void put(Site site) {
        StoredSite stored = entityManager.find(StoredSite.class, site.key());
        if (stored == null) {
            stored = new StoredSite(site.key(), nextPosition());
            entityManager.persist(stored);
        }
        stored.rewrite(writer.writeSite(site), clock.instant());
        entityManager.flush(); // the rows of a site come before those that refer to it
        putHosts(site);
        putPages(site);
    }

    private int nextPosition() {
        Integer last = entityManager
                .createNamedQuery("StoredSite.lastPosition", Integer.class)
                .getSingleResult();
        return last == null ? 0 : last + 1;
    }

    private void putHosts(Site site) {
        Set<String> missing = new HashSet<>(site.hosts());
        missing.addAll(site.formerHosts());
        List<StoredHost> stored = entityManager
                .createNamedQuery("StoredHost.ofSite", StoredHost.class)
                .setParameter("site", site.key())
                .getResultList();
        for (StoredHost host : stored) {
            if (missing.remove(host.getHost())) host.writeUnicode();
            else entityManager.remove(host);
        }
        missing.forEach(host -> entityManager.persist(new StoredHost(host, site.key())));
    }

    private void putPages(Site site) {
        Map<String, StoredPage> old =
                pages(site.key()).stream().collect(Collectors.toMap(StoredPage::getKey, Function.identity()));
        int position = 0;
        for (Page page : site.pages()) {
            StoredPage stored = old.remove(page.key());
            if (stored == null) {
                stored = new StoredPage(site.key(), page.key());
                entityManager.persist(stored);
            }
            stored.rewrite(writer.writePage(page), position++);
        }
        old.values().forEach(entityManager::remove);
    }

    private List<StoredPage> pages(String site) {
        return entityManager
                .createNamedQuery("StoredPage.ofSite", StoredPage.class)
                .setParameter("site", site)
                .getResultList();
    }
}
