// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.own;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.qiantang.administration.web.account.IdentityList;
import org.qiantang.administration.web.window.Here;

/** One's own, and the way to a new one. */
@Named
@ViewScoped
public class MyIdentitiesView extends IdentityList {
    private static final long serialVersionUID = 1;

    @Override
    protected String account() {
        return here.caller().account();
    }

    @Override
    protected String done(String what) {
        return here.goTo("my-account", Map.of(Here.DONE, what));
    }

    /** What people call the provider; empty if there is none. */
    public String getProvider() {
        return identities.providerName(here.language()).orElse("");
    }

    public String getLinkText() {
        return here.words().say("identityLink", getProvider());
    }
}
