// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.CrossSiteProtection;
import org.qiantang.portal.core.security.SignIn;
import org.qiantang.portal.core.security.SignedIn;
import org.qiantang.portal.core.security.TooManyAttemptsException;
import org.qiantang.portal.web.RequestedSite;
import org.qiantang.portal.web.person.PortalSession;

/** Where people sign in, and where an administrator exchanges the one-time password for one of their own. */
@ApplicationScoped
public class SignInPage {

    static final String PATH = "/_sign-in";
    private static final String RETURN = "return";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    SignIn signIn;

    @Inject
    PortalSession sessions;

    @Inject
    CrossSiteProtection crossSite;

    @Inject
    OwnPageFrame frame;

    /** Something to be mended in a field. */
    private record Mistake(String field, String text) {}

    void answer(OwnPageCall call) throws IOException {
        if (call.isReading()) {
            if (call.person().isSignedIn()) call.redirect(target(call));
            else showForm(call, HttpServletResponse.SC_OK, List.of());
            return;
        }
        call.requirePost("GET, HEAD, POST");
        protect(call);
        if (call.request().getParameter("new-password") == null) signIn(call);
        else choosePassword(call);
    }

    private void protect(OwnPageCall call) {
        boolean allowed = crossSite.allows(
                call.request(), RequestedSite.origin(call.request()), subject(call), call.parameter("_token"));
        if (!allowed) throw AddressException.forbidden("sent by another site");
    }

    private static String subject(OwnPageCall call) {
        return call.site().key() + PATH;
    }

    private void signIn(OwnPageCall call) throws IOException {
        String name = call.parameter("name").strip();
        String password = call.parameter("password");
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isEmpty()) mistakes.add(mistake(call, "name", "nameMissing"));
        if (password.isEmpty()) mistakes.add(mistake(call, "password", "passwordMissing"));
        if (!mistakes.isEmpty()) {
            showForm(call, UNPROCESSABLE, mistakes);
            return;
        }
        try {
            Optional<SignedIn> who = signIn.find(name, password, call.request().getRemoteAddr());
            if (who.isEmpty()) showForm(call, UNPROCESSABLE, List.of(mistake(call, "name", "wrong")));
            else letIn(call, who.get());
        } catch (TooManyAttemptsException e) {
            call.response().setHeader("Retry-After", "30");
            showForm(call, TOO_MANY_REQUESTS, List.of(mistake(call, "password", "tooMany")));
        }
    }

    private void letIn(OwnPageCall call, SignedIn who) throws IOException {
        if (signIn.mustChoosePassword(who)) {
            sessions.beginChoosing(who, call.request(), call.response());
            showChoice(call, who, HttpServletResponse.SC_OK, List.of());
            return;
        }
        sessions.begin(who, call.request(), call.response());
        call.redirect(target(call));
    }

    private void choosePassword(OwnPageCall call) throws IOException {
        Optional<SignedIn> choosing = PortalSession.choosing(call.request()).filter(signIn::mustChoosePassword);
        if (choosing.isEmpty()) {
            showForm(call, UNPROCESSABLE, List.of(mistake(call, "name", "choiceOver")));
            return;
        }
        SignedIn who = choosing.get();
        String password = call.parameter("new-password");
        if (!password.equals(call.parameter("new-password-again"))) {
            showChoice(call, who, UNPROCESSABLE, List.of(mistake(call, "new-password-again", "notAlike")));
            return;
        }
        SignIn.Choice choice = signIn.choosePassword(who, password);
        if (choice != SignIn.Choice.TAKEN) {
            showChoice(call, who, UNPROCESSABLE, List.of(mistake(call, "new-password", choice.name())));
            return;
        }
        sessions.begin(signIn.renewed(who).orElseThrow(), call.request(), call.response());
        call.redirect(target(call));
    }

    private Mistake mistake(OwnPageCall call, String field, String key) {
        return new Mistake(field, frame.text(call, "mistake." + key));
    }

    private void showForm(OwnPageCall call, int status, List<Mistake> mistakes) throws IOException {
        show(call, "sign-in", status, call.parameter("name"), mistakes);
    }

    private void showChoice(OwnPageCall call, SignedIn who, int status, List<Mistake> mistakes) throws IOException {
        show(call, "choose-password", status, who.name(), mistakes);
    }

    private void show(OwnPageCall call, String view, int status, String name, List<Mistake> mistakes)
            throws IOException {
        String back = LocalAddress.find(call.parameter(RETURN))
                .map(LocalAddress::text)
                .orElse("");
        Map<String, Object> model = Map.of(
                "action",
                call.addresses().link(PATH),
                "name",
                name,
                "return",
                back,
                "token",
                crossSite.tokenFor(call.request(), subject(call)),
                "isMistaken",
                !mistakes.isEmpty(),
                "mistakes",
                mistakes.stream()
                        .map(m -> Map.of("field", m.field(), "text", m.text()))
                        .toList(),
                "mistake",
                byField(mistakes));
        String query = back.isEmpty() ? "" : "?" + RETURN + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        frame.send(call, status, new OwnPageFrame.Document(view, PATH, query, model));
    }

    private static Map<String, String> byField(List<Mistake> mistakes) {
        Map<String, String> result = new HashMap<>();
        mistakes.forEach(m -> result.put(m.field().replace("-", ""), m.text()));
        return result;
    }

    /** Where the person wanted to go; the home page if that is not on this site. */
    private static String target(OwnPageCall call) {
        return LocalAddress.find(call.parameter(RETURN))
                .map(LocalAddress::text)
                .orElse(call.addresses().home());
    }
}
