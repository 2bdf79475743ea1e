// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qiantang.administration.web.grant.GrantRow;
import org.qiantang.administration.web.grant.GrantRows;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.organisation.PostDescription;
import org.qiantang.portal.api.security.Grants;

/**
 * The posts and roles of the account that is shown, for who may see them. Faces asks also for what a view does not show:
 * whoever may not see it gets nothing, and no service is asked.
 */
@Named
@RequestScoped
public class HoldingsView {

    @Inject
    Here here;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    Grants grants;

    @Inject
    GrantRows rows;

    public boolean isPostsSeen() {
        return here.mayEverywhere("portal:organisation:view");
    }

    public boolean isGrantsSeen() {
        return here.mayEverywhere("portal:grant:view");
    }

    public List<PostDescription> posts(String account) {
        return isPostsSeen() ? organisations.listPostsOf(here.caller(), account) : List.of();
    }

    public List<GrantRow> grants(String account) {
        return isGrantsSeen() ? rows.of(grants.listOfAccount(here.caller(), account)) : List.of();
    }
}
