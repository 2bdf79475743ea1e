// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

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
import org.qiantang.portal.api.security.ProviderIdentities;

/** As whom the holder of the account that is shown is known at the identity provider; administrators can only take it away. */
@Named
@ViewScoped
public class IdentitiesView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    ProviderIdentities identities;

    private final Form removing = new Form("identities", "identity");
    private String account = "";
    private @Nullable ArrayList<IdentityRow> rows;

    @PostConstruct
    void start() {
        account = here.parameter("name");
    }

    public List<IdentityRow> getIdentities() {
        ArrayList<IdentityRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            // Faces asks also for what a view does not show.
            if (here.mayEverywhere("portal:account:view")) {
                identities.listOfAccount(here.caller(), account).stream()
                        .map(IdentityRow::of)
                        .forEach(known::add);
            }
            rows = known;
        }
        return known;
    }

    public String remove(long id) {
        return attempts.make(removing, () -> {
            identities.remove(here.caller(), id);
            return here.goTo("account", Map.of("name", account, Here.DONE, "identityRemoved"));
        });
    }

    public Form getRemoving() {
        return removing;
    }
}
