// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import java.time.Clock;
import org.qiantang.portal.core.account.AccountFixture;
import org.qiantang.portal.core.audit.AuditFixture;
import org.qiantang.portal.core.organisation.OrganisationFixture;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.organisation.PostRepository;
import org.qiantang.portal.core.site.Sites;
import org.qiantang.portal.testkit.InMemoryDatabase;
import org.qiantang.portal.testkit.RecordedEvents;

/** Roles, grants and decisions on a database for tests. */
public final class RightsFixture {

    public final AuditFixture audit;
    public final OrganisationRepository organisations;
    public final PostRepository posts;
    public final RightRepository rights;
    public final Permissions permissions = new Permissions();
    public final GrantRegister grants = new GrantRegister();
    public final RoleRegister roles = new RoleRegister();
    public final RightChanges changes = new RightChanges();
    public final Separation separation = new Separation();
    public final RightCache cache = new RightCache();

    private RightsFixture(InMemoryDatabase database, Sites sites, Clock clock) {
        audit = AuditFixture.on(database, clock);
        organisations = OrganisationFixture.organisations(database);
        posts = OrganisationFixture.posts(database);
        rights = new WithoutContainer();
        rights.entityManager = database.entityManager();
        rights.dataSource = database.dataSource();
        var accounts = AccountFixture.repository(database);
        cache.repository = rights;
        cache.clock = clock;
        Places places = new Places();
        places.sites = sites;
        places.organisations = organisations;
        places.cache = cache;
        permissions.cache = cache;
        permissions.places = places;
        permissions.audit = audit.log();
        permissions.clock = clock;
        changes.repository = rights;
        changes.changed = new RecordedEvents<RightsChanged>().observe(cache::forget);
        separation.rights = rights;
        separation.accounts = accounts;
        separation.posts = posts;
        grants.rights = rights;
        grants.accounts = accounts;
        grants.posts = posts;
        grants.organisations = organisations;
        grants.permissions = permissions;
        grants.places = places;
        grants.separation = separation;
        grants.changes = changes;
        grants.audit = audit.log();
        grants.clock = clock;
        roles.repository = rights;
        roles.permissions = permissions;
        roles.changes = changes;
        roles.audit = audit.log();
    }

    public static RightsFixture on(InMemoryDatabase database, Sites sites, Clock clock) {
        return new RightsFixture(database, sites, clock);
    }

    PermissionExplainer explainer() {
        PermissionExplainer explainer = new PermissionExplainer();
        explainer.permissions = permissions;
        explainer.places = permissions.places;
        explainer.roles = roles;
        return explainer;
    }

    /** A node that has noted nothing yet. */
    void forgetEverything() {
        cache.forget(new RightsChanged());
    }

    /** Counts changes without a container's transactions. */
    private static final class WithoutContainer extends RightRepository {
        @Override
        void addChange() {
            entityManager.createNamedQuery("RightChange.add").executeUpdate();
        }

        @Override
        boolean isInTransaction() {
            return entityManager.getTransaction().isActive();
        }

        @Override
        boolean isAddingChange() {
            return entityManager.getTransaction().isActive();
        }
    }
}
