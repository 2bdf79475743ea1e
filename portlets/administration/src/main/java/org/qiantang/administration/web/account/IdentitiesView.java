// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.qiantang.administration.web.window.Here;

/** Those of the account that is shown; administrators can only take them away. */
@Named
@ViewScoped
public class IdentitiesView extends IdentityList {
    private static final long serialVersionUID = 1;

    private String name = "";

    @PostConstruct
    void start() {
        name = here.parameter("name");
    }

    @Override
    protected String account() {
        return here.mayEverywhere("portal:account:view") ? name : "";
    }

    @Override
    protected String done(String what) {
        return here.goTo("account", Map.of("name", name, Here.DONE, what));
    }
}
