// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.own;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.account.IdentityRow;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.ProviderIdentities;

/** As whom one is known at the city's identity provider (统一身份认证平台). */
@Named
@ViewScoped
public class MyIdentitiesView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    ProviderIdentities identities;

    private final Form removing = new Form("identities", "identity");
    private @Nullable ArrayList<IdentityRow> rows;

    /** What people call the provider; empty if there is none. */
    public String getProvider() {
        return identities.providerName(here.language()).orElse("");
    }

    public String getLinkText() {
        return here.words().say("identityLink", getProvider());
    }

    public List<IdentityRow> getIdentities() {
        ArrayList<IdentityRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            if (here.isSignedIn()) {
                identities.listOfAccount(here.caller(), here.caller().account()).stream()
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
            return here.goTo("my-account", Map.of(Here.DONE, "identityRemoved"));
        });
    }

    public Form getRemoving() {
        return removing;
    }
}
