// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.security.Problem;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.account.Account;
import org.qiantang.portal.core.security.PasswordPolicy;
import org.qiantang.portal.core.security.link.PasswordLinks;

/**
 * What a link for a first or a lost password opens. Opening it changes nothing, for programs that look for dangerous mails
 * open all links.
 */
@ApplicationScoped
public class PasswordPage implements OwnPage {

    static final String PATH = "/_password";
    static final String NEW = "new-password";
    static final String AGAIN = "new-password-again";

    @Inject
    PasswordLinks links;

    @Inject
    PasswordPolicy policy;

    @Inject
    LinkForms forms;

    @Inject
    OwnPageFrame frame;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!call.isReading()) {
            forms.requireOwnPost(call, PATH);
            choose(call);
        } else if (!call.parameter("done").isEmpty()) {
            forms.show(call, "password-done", PATH, HttpServletResponse.SC_OK, List.of(), Map.of());
        } else show(call, HttpServletResponse.SC_OK, List.of());
    }

    private void choose(OwnPageCall call) throws IOException {
        String password = call.parameter(NEW);
        if (!password.equals(call.parameter(AGAIN))) {
            show(call, Mistake.UNPROCESSABLE, List.of(forms.mistake(call, AGAIN, "notAlike")));
            return;
        }
        try {
            links.choose(
                    LinkForms.token(call),
                    password,
                    forms.place(call),
                    call.request().getRemoteAddr());
            call.redirect(call.addresses().link(PATH) + "?done=yes");
        } catch (RejectedException e) {
            Problem problem = e.problems().get(0);
            if (problem.field().equals("token")) forms.showOver(call, PATH);
            else show(call, Mistake.UNPROCESSABLE, List.of(forms.mistake(call, NEW, problem)));
        }
    }

    private void show(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        Optional<Account> account = links.account(LinkForms.token(call));
        if (account.isEmpty()) {
            forms.showOver(call, PATH);
            return;
        }
        int shortest = policy.strength(account.get()).shortest();
        Map<String, Object> model =
                Map.of("name", account.get().getName(), "passwordHelp", frame.text(call, "linkPasswordHelp", shortest));
        forms.show(call, "link-password", PATH, status, mistakes, model);
    }
}
