// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiantang.administration.web.form.Attempts;
import org.qiantang.administration.web.form.Form;
import org.qiantang.administration.web.window.ChinaTime;
import org.qiantang.administration.web.window.Here;
import org.qiantang.portal.api.security.IssuedToken;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.api.security.Tokens;

/** The tokens (访问令牌) of the integrator whose account is shown. A new one is in no address and gone with the view. */
@Named
@ViewScoped
public class TokensView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    Here here;

    @Inject
    Attempts attempts;

    @Inject
    Tokens tokens;

    private final Form form = new Form("token", "label", "expires");
    private final Form revoking = new Form("tokens");
    private String account = "";
    private String secret = "";
    private @Nullable ArrayList<TokenRow> rows;

    @PostConstruct
    void start() {
        account = here.parameter("name");
    }

    public List<TokenRow> getTokens() {
        ArrayList<TokenRow> known = rows;
        if (known == null) {
            known = new ArrayList<>();
            // Faces asks also for what a view does not show.
            if (here.mayEverywhere("portal:account:manage")) {
                tokens.listOfAccount(here.caller(), account).stream()
                        .map(TokenRow::of)
                        .forEach(known::add);
            }
            rows = known;
        }
        return known;
    }

    public String issue() {
        revoking.forgetMistakes();
        secret = "";
        return attempts.make(form, () -> {
            IssuedToken issued = tokens.issue(here.caller(), account, form.text("label"), end());
            secret = issued.secret();
            rows = null;
            form.empty("label", "expires");
            return Attempts.STAY;
        });
    }

    /** When the last day is over. */
    private Instant end() {
        String typed = form.text("expires");
        Problem.Kind wrong = typed.isEmpty() ? Problem.Kind.MISSING : Problem.Kind.INVALID;
        return ChinaTime.day(typed)
                .map(day -> ChinaTime.start(day.plusDays(1)))
                .orElseThrow(() -> new RejectedException(Problem.of("expires", wrong)));
    }

    public String revoke(String number) {
        form.forgetMistakes();
        return attempts.make(revoking, () -> {
            tokens.revoke(here.caller(), number);
            return here.goTo("account", Map.of("name", account, Here.DONE, "tokenRevoked"));
        });
    }

    /** What the program has to show; empty unless it has just been issued. */
    public String getSecret() {
        return secret;
    }

    public Form getForm() {
        return form;
    }

    public Form getRevoking() {
        return revoking;
    }
}
