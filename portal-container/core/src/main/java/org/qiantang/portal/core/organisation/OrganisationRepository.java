// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All organisations, and the sites they own. */
@ApplicationScoped
public class OrganisationRepository {

    @PersistenceContext(unitName = "portal")
    EntityManager entityManager;

    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(entityManager.find(Organisation.class, code));
    }

    /** All, those further up first. */
    public List<Organisation> list() {
        return entityManager
                .createNamedQuery("Organisation.all", Organisation.class)
                .getResultList();
    }

    /** Those that stand below this one, at any depth; not itself. */
    public List<Organisation> listBelow(Organisation organisation) {
        return entityManager
                .createNamedQuery("Organisation.below", Organisation.class)
                .setParameter("path", organisation.getPath() + "_%")
                .getResultList();
    }

    public void add(Organisation organisation) {
        entityManager.persist(organisation);
        entityManager.flush(); // the row comes before those that refer to it
    }

    /** Puts it, and all below it, under another one. */
    public void move(Organisation organisation, @Nullable Organisation above, int position) {
        String before = organisation.getPath();
        List<Organisation> below = listBelow(organisation);
        organisation.standBelow(above, position);
        below.forEach(one -> one.moveAlong(before, organisation.getPath()));
    }

    /** The position behind all that stand there now. */
    public int nextPosition(@Nullable Organisation above) {
        String code = above == null ? "" : above.getCode();
        return list().stream()
                        .filter(one -> one.parent().orElse("").equals(code))
                        .mapToInt(Organisation::getPosition)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** Writes what has changed, so that versions count on. */
    public void flush() {
        entityManager.flush();
    }

    public void remove(Organisation organisation) {
        entityManager.remove(organisation);
    }

    public List<SiteOwner> listOwners() {
        return entityManager.createNamedQuery("SiteOwner.all", SiteOwner.class).getResultList();
    }

    /** Says whose a site is from now on. */
    public void own(String site, String organisation) {
        SiteOwner owner = entityManager.find(SiteOwner.class, site);
        if (owner == null) entityManager.persist(new SiteOwner(site, organisation));
        else owner.passTo(organisation);
    }

    /** From now on the site is nobody's. */
    public void disown(String site) {
        SiteOwner owner = entityManager.find(SiteOwner.class, site);
        if (owner != null) entityManager.remove(owner);
    }
}
