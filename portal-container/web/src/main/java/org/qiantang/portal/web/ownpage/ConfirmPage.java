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
import org.qiantang.portal.core.registration.Application;
import org.qiantang.portal.core.registration.Registration;
import org.qiantang.portal.core.security.link.LinkToken;
import org.qiantang.portal.core.security.link.MailChange;
import org.qiantang.portal.core.security.password.PasswordRules;

/**
 * What a link opens that confirms a mail address: of a registration, or of an account that gets another one. Opening it
 * changes nothing, for programs that look for dangerous mails open all links.
 */
@ApplicationScoped
public class ConfirmPage implements OwnPage {

    static final String PATH = "/_confirm";
    private static final String NAME = "name";

    @Inject
    Registration registration;

    @Inject
    MailChange mailChange;

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
            confirm(call);
            return;
        }
        String done = call.parameter("done");
        if (done.equals("registration")) showDone(call, "registration-done");
        else if (!done.isEmpty()) showDone(call, "mail-done");
        else show(call, HttpServletResponse.SC_OK, List.of());
    }

    private void showDone(OwnPageCall call, String view) throws IOException {
        forms.show(call, view, PATH, HttpServletResponse.SC_OK, List.of(), Map.of());
    }

    private void confirm(OwnPageCall call) throws IOException {
        LinkToken token = LinkForms.token(call);
        try {
            if (registration.application(token).isPresent()) register(call, token);
            else confirmMail(call, token);
        } catch (RejectedException e) {
            if (e.problems().get(0).field().equals("token")) forms.showOver(call, PATH);
            else show(call, Mistake.UNPROCESSABLE, mistakes(call, e.problems()));
        }
    }

    private List<Mistake> mistakes(OwnPageCall call, List<Problem> problems) {
        return problems.stream()
                .map(problem -> forms.mistake(call, field(problem.field()), problem))
                .toList();
    }

    private static String field(String property) {
        return property.equals("newPassword") ? PasswordPage.NEW : property;
    }

    private void register(OwnPageCall call, LinkToken token) throws IOException {
        String password = call.parameter(PasswordPage.NEW);
        if (!password.equals(call.parameter(PasswordPage.AGAIN))) {
            show(call, Mistake.UNPROCESSABLE, List.of(forms.mistake(call, PasswordPage.AGAIN, "notAlike")));
            return;
        }
        registration.confirm(
                token,
                call.parameter(NAME),
                password,
                forms.place(call),
                call.request().getRemoteAddr());
        call.redirect(call.addresses().link(PATH) + "?done=registration");
    }

    private void confirmMail(OwnPageCall call, LinkToken token) {
        mailChange.confirm(token, forms.place(call), call.request().getRemoteAddr());
        call.redirect(call.addresses().link(PATH) + "?done=mail");
    }

    private void show(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        LinkToken token = LinkForms.token(call);
        Optional<Application> application = registration.application(token);
        Optional<String> mail = mailChange.address(token);
        if (application.isPresent()) {
            Map<String, Object> model = Map.of(
                    "displayName", application.get().displayName(),
                    "mail", application.get().mail(),
                    "name", call.parameter(NAME),
                    "passwordHelp", frame.text(call, "linkPasswordHelp", PasswordRules.SHORTEST));
            forms.show(call, "confirm-registration", PATH, status, mistakes, model);
        } else if (mail.isPresent()) {
            forms.show(call, "confirm-mail", PATH, status, mistakes, Map.of("mail", mail.get()));
        } else forms.showOver(call, PATH);
    }
}
