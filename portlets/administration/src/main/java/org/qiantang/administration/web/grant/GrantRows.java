// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qiantang.administration.web.form.Choices;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.Scope;

/** Names the roles and places of grants in the words of the page's language. */
@RequestScoped
public class GrantRows {

    @Inject
    Here here;

    @Inject
    Choices choices;

    public List<GrantRow> of(List<GrantDescription> grants) {
        return grants.stream().map(this::row).toList();
    }

    private GrantRow row(GrantDescription grant) {
        return new GrantRow(
                grant.id(),
                grant.account().isEmpty() ? here.words().say("ofPost", grant.postTitle()) : grant.account(),
                grant.account(),
                choices.roleTitle(grant.role()),
                grant.role(),
                place(grant.scope()),
                grant.expires(),
                here.words().find("actor_" + grant.givenBy()).orElse(grant.givenBy()),
                grant.givenAt());
    }

    private String place(Scope scope) {
        return switch (scope.kind()) {
            case PORTAL -> here.words().say("scope_PORTAL");
            case SITE -> here.words().say("placeSite", choices.siteName(scope.key()));
            case ORGANISATION -> here.words().say("placeOrganisation", choices.organisationName(scope.key()));
        };
    }
}
