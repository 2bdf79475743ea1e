// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.ProviderIdentities;

/** As whom the holder of an account is known at the city's identity provider (统一身份认证平台). */
public abstract class IdentityList implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    protected Here here;

    @Inject
    protected Attempts attempts;

    @Inject
    protected ProviderIdentities identities;

    private final Form removing = new Form("identities", "identity");
    private @Nullable ArrayList<IdentityRow> rows;

    /** Whose they are; empty where there is nothing to see, for Faces asks also for what a view does not show. */
    protected abstract String account();

    /** Where one is led after something was done. */
    protected abstract String done(String what);

    public List<IdentityRow> getIdentities() {
        ArrayList<IdentityRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            if (!account().isEmpty()) {
                identities.listOfAccount(here.caller(), account()).stream()
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
            return done("identityRemoved");
        });
    }

    public Form getRemoving() {
        return removing;
    }
}
