// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.organisation.Organisation;
import org.qiantang.portal.core.organisation.OrganisationRepository;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.core.site.Sites;

/** Where targets stand: in the tree of sites, in the tree of organisations. */
@ApplicationScoped
public class Places {

    /** More sites above one another than anybody has; a guard against a circle. */
    private static final int DEEPEST = 32;

    @Inject
    Sites sites;

    @Inject
    OrganisationRepository organisations;

    @Inject
    RightCache cache;

    /** Whether a role that is held there counts for this target. */
    boolean covers(HeldRole role, Target target) {
        return switch (role.scope().kind()) {
            case PORTAL -> true;
            case SITE ->
                target.site() != null && isAtOrBelow(target.site(), role.scope().key());
            case ORGANISATION -> !role.scopePath().isEmpty() && coversOrganisation(role.scopePath(), target);
        };
    }

    private boolean isAtOrBelow(String site, String above) {
        @Nullable String key = site;
        for (int i = 0; key != null && i < DEEPEST; i++) {
            if (key.equals(above)) return true;
            key = sites.findByKey(key).map(Site::parent).orElse(null);
        }
        return false;
    }

    private boolean coversOrganisation(String path, Target target) {
        if (target.organisation() != null && path(target.organisation()).startsWith(path)) return true;
        return target.site() != null && cache.ownerPath(target.site()).startsWith(path);
    }

    private String path(String organisation) {
        return organisations.find(organisation).map(Organisation::getPath).orElse("");
    }

    /** The organisation's path; empty if there is none of this code. */
    Optional<String> findPath(String organisation) {
        return organisations.find(organisation).map(Organisation::getPath);
    }

    boolean isSite(String key) {
        return sites.findByKey(key).isPresent();
    }
}
