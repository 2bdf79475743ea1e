// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.api.site.SitePlan;
import org.qiantang.portal.api.site.SiteRequestAction;
import org.qiantang.portal.core.security.permission.Permissions;

/** Who may see plans, file them, decide them. */
@ApplicationScoped
public class RequestRights {

    private static final String FILE = "site:request:file";
    private static final String VIEW = "site:request:view";
    private static final String DECIDE = "site:request:decide";

    @Inject
    Permissions permissions;

    boolean mayFile(Caller caller, String organisation) {
        return permissions.may(caller.account(), FILE, Target.organisation(organisation));
    }

    void requireFile(Caller caller, String organisation) {
        permissions.require(caller, FILE, Target.organisation(organisation));
    }

    boolean isOffice(Caller caller) {
        return permissions.may(caller.account(), VIEW, Target.PORTAL);
    }

    boolean sees(Caller caller, SitePlan plan) {
        return permissions.may(caller.account(), VIEW, Target.site(plan.parent()))
                || mayFile(caller, plan.organisation());
    }

    private boolean mayDecide(Caller caller, SitePlan plan) {
        return permissions.may(caller.account(), DECIDE, Target.site(plan.parent()));
    }

    void require(Caller caller, SiteRequestAction action, SitePlan plan) {
        boolean either = action == SiteRequestAction.COMMENT || action == SiteRequestAction.OPEN;
        if (action.isDecision() || either && mayDecide(caller, plan))
            permissions.require(caller, DECIDE, Target.site(plan.parent()));
        else requireFile(caller, plan.organisation());
    }

    /** What the caller may do with a plan where it stands. */
    Set<SiteRequestAction> possible(Caller caller, StoredRequest request, SitePlan plan) {
        Set<SiteRequestAction> possible = EnumSet.noneOf(SiteRequestAction.class);
        boolean files = mayFile(caller, plan.organisation());
        boolean decides = mayDecide(caller, plan);
        for (SiteRequestAction action : SiteRequestAction.values()) {
            if (RequestFlow.next(request.getState(), action).isEmpty()) continue;
            boolean may = action.isDecision()
                    ? decides && !request.isOwnOf(caller.account())
                    : files || decides && (action == SiteRequestAction.COMMENT || action == SiteRequestAction.OPEN);
            if (may) possible.add(action);
        }
        return possible;
    }
}
