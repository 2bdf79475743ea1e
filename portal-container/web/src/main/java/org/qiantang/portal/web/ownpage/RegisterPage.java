// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.account.AccountKind;
import org.qiantang.portal.core.registration.Application;
import org.qiantang.portal.core.registration.Registration;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.link.LinkPlace;

/** Where citizens and legal persons ask for an account; on sites whose blueprint lets them. */
@ApplicationScoped
public class RegisterPage implements OwnPage {

    static final String PATH = "/_register";
    private static final String LEGAL_PERSON = "legal-person";
    private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    @Inject
    Registration registration;

    @Inject
    QuietAsking asking;

    @Inject
    LinkForms forms;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!call.site().registration()) throw AddressException.unknown("nobody registers on this site");
        if (call.isReading()) {
            if (call.parameter("sent").isEmpty()) show(call, HttpServletResponse.SC_OK, List.of());
            else forms.show(call, "register-sent", PATH, HttpServletResponse.SC_OK, List.of(), Map.of());
            return;
        }
        forms.requireOwnPost(call, PATH);
        Application application = application(call);
        List<Mistake> mistakes = mistakes(call, application);
        if (mistakes.isEmpty()) ask(call, application);
        else show(call, Mistake.UNPROCESSABLE, mistakes);
    }

    private static boolean isOfLegalPerson(OwnPageCall call) {
        return call.parameter("kind").equals(LEGAL_PERSON);
    }

    private static Application application(OwnPageCall call) {
        boolean legal = isOfLegalPerson(call);
        return new Application(
                legal ? AccountKind.LEGAL_PERSON : AccountKind.CITIZEN,
                call.parameter("display-name").strip(),
                call.parameter("mail").strip(),
                legal ? call.parameter("credit-code").strip().toUpperCase(Locale.ROOT) : "");
    }

    private List<Mistake> mistakes(OwnPageCall call, Application application) {
        List<Mistake> mistakes = new ArrayList<>();
        application.problems().forEach(problem -> mistakes.add(forms.mistake(call, field(problem.field()), problem)));
        if (call.parameter("consent").isEmpty()) mistakes.add(forms.mistake(call, "consent", "consentMissing"));
        return mistakes;
    }

    private static String field(String property) {
        return switch (property) {
            case "displayName" -> "display-name";
            case "creditCode" -> "credit-code";
            default -> property;
        };
    }

    private void ask(OwnPageCall call, Application application) throws IOException {
        LinkPlace place = forms.place(call);
        switch (asking.begin(call, "a registration", () -> registration.ask(application, place))) {
            case BEGUN -> call.redirect(call.addresses().link(PATH) + "?sent=yes");
            case TOO_MANY ->
                show(call, Mistake.TOO_MANY_REQUESTS, List.of(forms.mistake(call, "mail", "askedTooOften")));
            case NO_MAIL -> show(call, UNAVAILABLE, List.of(forms.mistake(call, "mail", "noMail")));
        }
    }

    private void show(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        boolean legal = isOfLegalPerson(call);
        String here = call.addresses().link(PATH);
        Map<String, Object> model = Map.of(
                "legal",
                legal,
                "citizenAddress",
                here,
                "legalAddress",
                here + "?kind=" + LEGAL_PERSON,
                "displayName",
                call.parameter("display-name"),
                "mail",
                call.parameter("mail"),
                "creditCode",
                call.parameter("credit-code"),
                "consent",
                !call.parameter("consent").isEmpty());
        forms.show(call, "register", PATH, status, mistakes, model);
    }
}
