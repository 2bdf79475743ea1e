// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.account.AccountDescription;
import org.qiantang.portal.api.account.AccountDirectory;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.api.account.AccountStatus;
import org.qiantang.portal.api.content.ContentNotFoundException;
import org.qiantang.portal.api.security.RejectedException;

/** One account: shows it, changes it, closes and opens it, helps its holder in again. */
@Named
@ViewScoped
public class AccountView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String MANAGE = "portal:account:manage";

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    AccountDirectory directory;

    private final Form form = new Form("change", "displayName", "mail", "staffNumber", "creditCode");
    private final Form closing = new Form("close", "reason");
    private final Form helping = new Form("help");
    private final Form resetting = new Form("reset", "reason");
    private String name = "";
    private long version;
    private transient @Nullable AccountDescription account;

    @PostConstruct
    void start() {
        name = here.parameter("name");
        if (!here.may("portal:account:view")) return;
        AccountDescription known = getAccount();
        version = known.version();
        form.put("displayName", known.displayName())
                .put("mail", known.mail())
                .put("staffNumber", known.staffNumber())
                .put("creditCode", known.creditCode());
    }

    public AccountDescription getAccount() {
        AccountDescription known = account;
        if (known == null) {
            known = read();
            account = known;
        }
        return known;
    }

    private AccountDescription read() {
        try {
            return directory.get(here.caller(), name);
        } catch (RejectedException e) {
            throw new AccountNotFoundException(name, e);
        }
    }

    // ------------------------------------------------------------------ tasks

    public String change() {
        forget();
        return attempts.make(form, () -> {
            directory.change(here.caller(), asTyped());
            return done("accountChanged");
        });
    }

    /** What was wrong with one form does not concern the next. */
    private void forget() {
        List.of(form, closing, helping, resetting).forEach(Form::forgetMistakes);
    }

    /** As the form says, based on what the person has seen. */
    private AccountDescription asTyped() {
        AccountDescription seen = getAccount()
                .with(form.text("displayName"), form.text("mail"), form.text("staffNumber"), form.text("creditCode"));
        return new AccountDescription(
                seen.name(),
                seen.kind(),
                seen.status(),
                seen.displayName(),
                seen.mail(),
                seen.staffNumber(),
                seen.creditCode(),
                seen.secondStep(),
                seen.created(),
                seen.lastSignIn(),
                version);
    }

    public String close() {
        forget();
        return attempts.make(closing, () -> {
            directory.disable(here.caller(), name, closing.text("reason"));
            return done("accountClosed");
        });
    }

    public String open() {
        forget();
        return attempts.make(closing, () -> {
            directory.enable(here.caller(), name);
            return done("accountOpened");
        });
    }

    public String sendLink() {
        forget();
        return attempts.make(helping, () -> {
            directory.sendPasswordLink(here.caller(), name);
            return done("linkSent");
        });
    }

    public String resetSecondStep() {
        forget();
        return attempts.make(resetting, () -> {
            directory.resetSecondStep(here.caller(), name, resetting.text("reason"));
            return done("secondStepReset");
        });
    }

    private String done(String what) {
        return here.goTo("account", Map.of("name", name, Here.DONE, what));
    }

    // ------------------------------------------------------------------ what the view shows

    public boolean isManaged() {
        return here.mayEverywhere(MANAGE);
    }

    /** Whether it is a program's, which signs in by token. */
    public boolean isIntegrator() {
        return getAccount().kind() == AccountKind.INTEGRATOR;
    }

    public boolean isClosed() {
        return getAccount().status() == AccountStatus.DISABLED;
    }

    public Form getForm() {
        return form;
    }

    public Form getClosing() {
        return closing;
    }

    public Form getHelping() {
        return helping;
    }

    public Form getResetting() {
        return resetting;
    }

    /** There is no such account. */
    static final class AccountNotFoundException extends ContentNotFoundException {
        private static final long serialVersionUID = 1;

        AccountNotFoundException(String name, RejectedException cause) {
            super("no account '" + name + "'");
            initCause(cause);
        }
    }
}
