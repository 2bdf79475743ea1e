// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.GrantDescription;
import org.qiantang.portal.api.security.Grants;
import org.qiantang.portal.api.security.Scope;

/** Who holds which role where; takes roles back. The address keeps what is looked for. */
@Named
@ViewScoped
public class GrantsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final List<String> FIELDS = List.of("account", "role", "place");

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Grants grants;

    @Inject
    GrantRows rows;

    @Inject
    PlaceChoices places;

    private final Form form = new Form("filter", "account", "role", "place");
    private final Form revoking = new Form("grants");
    private @Nullable ArrayList<GrantRow> found;
    private @Nullable GrantRow asked;

    @PostConstruct
    void start() {
        FIELDS.forEach(field -> form.put(field, here.parameter(field)));
    }

    public String search() {
        Map<String, String> asked = new LinkedHashMap<>();
        FIELDS.forEach(field -> asked.put(field, form.text(field)));
        return here.goTo("grants", asked);
    }

    public String clear() {
        return here.goTo("grants", Map.of());
    }

    public List<GrantRow> getGrants() {
        ArrayList<GrantRow> known = found;
        if (known == null) {
            // Faces asks also for what a view does not show.
            known = new ArrayList<>(isSeen() ? rows.of(find()) : List.of());
            found = known;
        }
        return known;
    }

    /** The narrowest question that the service answers; what else was asked for is looked for in its answer. */
    private List<GrantDescription> find() {
        String account = form.text("account");
        String role = form.text("role");
        Optional<Scope> place = Place.read(form.text("place"));
        return narrowest(account, role, place).stream()
                .filter(grant -> account.isEmpty()
                        || grant.account().equals(account)
                        || !places.isOwnSite() && grant.post() != null)
                .filter(grant -> role.isEmpty() || grant.role().equals(role))
                .filter(grant -> place.isEmpty() || grant.scope().equals(place.get()))
                .toList();
    }

    private List<GrantDescription> narrowest(String account, String role, Optional<Scope> place) {
        if (places.isOwnSite()) return grants.listOfScope(here.caller(), places.widest());
        if (!account.isEmpty()) return grants.listOfAccount(here.caller(), account);
        if (!role.isEmpty()) return grants.listOfRole(here.caller(), role);
        return grants.listOfScope(here.caller(), place.orElse(Scope.PORTAL));
    }

    /** Asks before a role is taken back. */
    public void ask(GrantRow grant) {
        revoking.forgetMistakes();
        asked = grant;
    }

    public void keep() {
        asked = null;
    }

    public String revoke() {
        GrantRow agreed = Objects.requireNonNull(asked, "nothing was asked");
        asked = null;
        return attempts.make(revoking, () -> {
            grants.remove(here.caller(), agreed.id());
            Map<String, String> question = new LinkedHashMap<>();
            FIELDS.forEach(field -> question.put(field, form.text(field)));
            question.put(Here.DONE, "revoked");
            return here.goTo("grants", question);
        });
    }

    /** The grant that is to be taken back; null if nothing was asked. */
    public @Nullable GrantRow getAsked() {
        return asked;
    }

    private boolean isSeen() {
        return places.isOwnSite() ? here.may("portal:grant:view") : here.mayEverywhere("portal:grant:view");
    }

    /** Whether the person gives and takes roles here. */
    public boolean isManaged() {
        return places.isOwnSite() ? here.may("portal:grant:manage") : here.mayEverywhere("portal:grant:manage");
    }

    public Form getForm() {
        return form;
    }

    public Form getRevoking() {
        return revoking;
    }
}
