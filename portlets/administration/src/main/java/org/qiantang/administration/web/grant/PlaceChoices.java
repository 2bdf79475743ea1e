// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.qiantang.administration.web.form.Choices;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.organisation.OrganisationDescription;
import org.qiantang.portal.api.security.Grants;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Scope;
import org.qiantang.portal.api.site.SiteCatalogue;

/** The places where roles can be held, and the roles that the person may give there. */
@Named
@RequestScoped
public class PlaceChoices {

    /** Preference: {@code site} if the window is about its own site only. */
    private static final String SCOPE = "scope";

    @Inject
    Here here;

    @Inject
    Choices choices;

    @Inject
    Grants grants;

    /** Whether the window is about its own site only. */
    public boolean isOwnSite() {
        return here.preference(SCOPE).equals("site");
    }

    /** The one place that the window is about, or the portal as a whole. */
    Scope widest() {
        return isOwnSite() ? Scope.site(here.site().key()) : Scope.PORTAL;
    }

    /**
     * A place to choose.
     *
     * @param value as fields write it
     */
    public record Choice(String label, String value) {}

    /** The portal, its sites, its organisations. */
    public List<Choice> getPlaces() {
        List<Choice> places = new ArrayList<>();
        if (isOwnSite()) {
            places.add(new Choice(here.site().name(), Place.write(widest())));
            return places;
        }
        places.add(new Choice(here.words().say("scope_PORTAL"), Place.write(Scope.PORTAL)));
        for (SiteCatalogue.Entry site : choices.getSites()) {
            String label = here.words().say("placeSite", site.name());
            places.add(new Choice(label, Place.write(Scope.site(site.key()))));
        }
        for (OrganisationDescription one : choices.getOrganisations()) {
            String label = here.words().say("placeOrganisation", choices.indented(one));
            places.add(new Choice(label, Place.write(Scope.organisation(one.code()))));
        }
        return places;
    }

    public List<RoleDescription> getRoles() {
        return grants.listGivable(here.caller(), widest());
    }
}
