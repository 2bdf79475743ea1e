// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.organisation.OrganisationDescription;
import org.qiantang.portal.api.organisation.OrganisationDirectory;
import org.qiantang.portal.api.security.Target;

/** One organisation: changes its names, moves it, says which sites it owns, removes it. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    OrganisationDirectory directory;

    private final Form form = new Form("change", "nameChinese", "nameEnglish", "shortName", "creditCode");
    private final Form moving = new Form("move", "parent");
    private final Form owning = new Form("own", "sites");
    private final Form removing = new Form("remove");
    private String code = "";
    private long version;
    private String[] sites = {};
    private transient @Nullable OrganisationDescription organisation;

    @PostConstruct
    void start() {
        code = here.parameter("code");
        if (!here.may("portal:organisation:view")) return;
        OrganisationDescription known = getOrganisation();
        version = known.version();
        sites = known.sites().toArray(String[]::new);
        moving.put("parent", known.parent());
        form.put("nameChinese", known.nameChinese())
                .put("nameEnglish", known.nameEnglish())
                .put("shortName", known.shortName())
                .put("creditCode", known.creditCode());
    }

    public OrganisationDescription getOrganisation() {
        OrganisationDescription known = organisation;
        if (known == null) {
            known = directory
                    .find(here.caller(), code)
                    .orElseThrow(() -> new ContentNotFoundException("no organisation '" + code + "'"));
            organisation = known;
        }
        return known;
    }

    public String change() {
        forget();
        return attempts.make(form, () -> {
            OrganisationDescription seen = getOrganisation();
            directory.change(
                    here.caller(),
                    new OrganisationDescription(
                            code,
                            seen.parent(),
                            form.text("nameChinese"),
                            form.text("nameEnglish"),
                            form.text("shortName"),
                            form.text("creditCode"),
                            seen.sites(),
                            seen.depth(),
                            seen.children(),
                            version));
            return done("organisationChanged");
        });
    }

    /** What was wrong with one form does not concern the next. */
    private void forget() {
        List.of(form, moving, owning, removing).forEach(Form::forgetMistakes);
    }

    public String move() {
        forget();
        return attempts.make(moving, () -> {
            String parent = moving.text("parent");
            directory.move(here.caller(), code, parent.isEmpty() ? null : parent);
            return done("organisationMoved");
        });
    }

    public String own() {
        forget();
        return attempts.make(owning, () -> {
            directory.ownSites(here.caller(), code, new ArrayList<>(List.of(sites)));
            return done("sitesOwned");
        });
    }

    public String remove() {
        forget();
        return attempts.make(removing, () -> {
            directory.remove(here.caller(), code);
            return here.goTo("organisations", Map.of(Here.DONE, "organisationRemoved"));
        });
    }

    private String done(String what) {
        return here.goTo("organisation", Map.of("code", code, Here.DONE, what));
    }

    // ------------------------------------------------------------------ what the view shows

    /** Whether the person keeps this part of the tree. */
    public boolean isManaged() {
        return here.rights().may("portal:organisation:manage", Target.organisation(code));
    }

    public Form getForm() {
        return form;
    }

    public Form getMoving() {
        return moving;
    }

    public Form getOwning() {
        return owning;
    }

    public Form getRemoving() {
        return removing;
    }

    public String[] getSites() {
        return sites.clone();
    }

    public void setSites(String[] chosen) {
        sites = chosen.clone();
    }
}
