// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.own;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.OwnAccount;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;

/** One's own account: name, mail address, password. */
@Named
@ViewScoped
public class MyAccountView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    OwnAccount own;

    private final Form form = new Form("change", "displayName", "mail");
    private final Form password = new Form("choose", "password", "newPassword", "newPasswordAgain");
    private transient @Nullable AccountDescription account;

    @PostConstruct
    void start() {
        if (!here.isSignedIn()) return;
        form.put("displayName", getAccount().displayName())
                .put("mail", getAccount().mail());
    }

    public AccountDescription getAccount() {
        AccountDescription known = account;
        if (known == null) {
            known = own.get(here.caller());
            account = known;
        }
        return known;
    }

    public String change() {
        password.forgetMistakes();
        return attempts.make(form, () -> {
            boolean otherMail = !form.text("mail").equalsIgnoreCase(getAccount().mail());
            own.change(here.caller(), form.text("displayName"), form.text("mail"));
            return done(otherMail ? "mailToConfirm" : "ownChanged");
        });
    }

    /** Whatever comes of it, no password stays in a field. */
    public String changePassword() {
        form.forgetMistakes();
        String outcome = attempts.make(password, () -> {
            String chosen = password.secret("newPassword");
            if (!chosen.equals(password.secret("newPasswordAgain")))
                throw new RejectedException(Problem.of("newPasswordAgain", Problem.Kind.NOT_ALIKE));
            own.changePassword(here.caller(), password.secret("password"), chosen);
            return done("passwordChanged");
        });
        password.empty("password", "newPassword", "newPasswordAgain");
        return outcome;
    }

    private String done(String what) {
        return here.goTo("my-account", Map.of(Here.DONE, what));
    }

    public Form getForm() {
        return form;
    }

    public Form getPassword() {
        return password;
    }
}
