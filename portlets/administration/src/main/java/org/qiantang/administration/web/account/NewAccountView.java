// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountDirectory;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.NewAccount;

/** Makes an account. */
@Named
@ViewScoped
public class NewAccountView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    AccountDirectory directory;

    private final Form form = new Form("account", "kind", "name", "displayName", "mail", "staffNumber", "creditCode")
            .put("kind", AccountKind.STAFF.name());

    public String add() {
        return attempts.make(form, () -> {
            AccountDescription added = directory.add(
                    here.caller(),
                    new NewAccount(
                            form.text("name"),
                            AccountKind.valueOf(form.text("kind")),
                            form.text("displayName"),
                            form.text("mail"),
                            form.text("staffNumber"),
                            form.text("creditCode")));
            return here.goTo("account", Map.of("name", added.name(), Here.DONE, "accountAdded"));
        });
    }

    public Form getForm() {
        return form;
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }
}
