// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.account.SecondStepOffer;
import org.qiantang.portal.core.security.signin.Proven;
import org.qiantang.portal.core.security.signin.SignIn;
import org.qiantang.portal.core.security.signin.SignInMethod;
import org.qiantang.portal.core.security.signin.TooManyAttemptsException;
import org.qiantang.portal.web.person.DeviceCookie;
import org.qiantang.portal.web.person.PortalSession;

/** Leads somebody who has shown who they are through the further steps of signing in, to where they wanted to go. */
@ApplicationScoped
public class SignInFlow {

    static final String CODE = "code";
    static final String SET_UP_CODE = "set-up-code";
    static final String NEW_PASSWORD = "new-password";
    private static final String AGAIN = "new-password-again";

    @Inject
    SignIn signIn;

    @Inject
    PortalSession sessions;

    @Inject
    DeviceCookie device;

    @Inject
    SignInForms forms;

    /**
     * Goes on with somebody who has shown by other means than the password who they are.
     *
     * @return whether there is such an account, and it is open
     */
    boolean proceed(OwnPageCall call, String account, SignInMethod method) throws IOException {
        Optional<Proven> who = signIn.byOther(account, method);
        if (who.isPresent()) proceed(call, who.get());
        return who.isPresent();
    }

    void proceed(OwnPageCall call, Proven who) throws IOException {
        SignIn.Step step = signIn.next(who).orElse(null);
        if (step == SignIn.Step.ENTER) {
            admit(call, who);
            call.redirect(forms.target(call));
            return;
        }
        sessions.remember(who, call.request(), call.response());
        if (step == null) startAgain(call);
        else show(call, who, step, HttpServletResponse.SC_OK, List.of());
    }

    private void admit(OwnPageCall call, Proven who) {
        sessions.begin(signIn.admit(who, device.origin(call.request())), call.request(), call.response());
        device.give(who.account(), call.request(), call.response());
    }

    private void startAgain(OwnPageCall call) throws IOException {
        forms.showSignIn(call, Mistake.UNPROCESSABLE, List.of(forms.mistake(call, "name", "stepOver")));
    }

    private void show(OwnPageCall call, Proven who, SignIn.Step step, int status, List<Mistake> mistakes)
            throws IOException {
        switch (step) {
            case CHOOSE_PASSWORD -> forms.show(call, "choose-password", status, mistakes, named(who));
            case ENTER_CODE -> forms.show(call, "enter-code", status, mistakes, named(who));
            case SET_UP_SECOND_STEP -> showOffer(call, who, status, mistakes);
            case ENTER -> throw new IllegalStateException("nothing to be done");
        }
    }

    private static Map<String, Object> named(Proven who) {
        return Map.of("name", who.account());
    }

    private void showOffer(OwnPageCall call, Proven who, int status, List<Mistake> mistakes) throws IOException {
        String issuer = call.site().titleMain().in(call.site().defaultLanguage());
        SecondStepOffer offer = signIn.offerSecondStep(who, issuer);
        forms.show(
                call,
                "set-up-second-step",
                status,
                mistakes,
                Map.of(
                        "name",
                        who.account(),
                        "secret",
                        offer.secret(),
                        "uri",
                        offer.uri(),
                        "picture",
                        offer.picture()));
    }

    /** Takes the answer to the form of the next step. */
    void answer(OwnPageCall call) throws IOException {
        Optional<Proven> who = PortalSession.proven(call.request());
        Optional<SignIn.Step> step = who.flatMap(signIn::next);
        if (step.isEmpty()) {
            startAgain(call);
            return;
        }
        try {
            switch (step.get()) {
                case CHOOSE_PASSWORD -> choosePassword(call, who.get());
                case ENTER_CODE -> enterCode(call, who.get());
                case SET_UP_SECOND_STEP -> setUp(call, who.get());
                case ENTER -> proceed(call, who.get());
            }
        } catch (TooManyAttemptsException e) {
            call.response().setHeader("Retry-After", "30");
            List<Mistake> mistakes = List.of(forms.mistake(call, field(step.get()), "tooMany"));
            show(call, who.get(), step.get(), Mistake.TOO_MANY_REQUESTS, mistakes);
        }
    }

    private static String field(SignIn.Step step) {
        return switch (step) {
            case CHOOSE_PASSWORD -> NEW_PASSWORD;
            case SET_UP_SECOND_STEP -> SET_UP_CODE;
            case ENTER_CODE, ENTER -> CODE;
        };
    }

    private void choosePassword(OwnPageCall call, Proven who) throws IOException {
        String password = call.parameter(NEW_PASSWORD);
        if (!password.equals(call.parameter(AGAIN))) {
            refuse(call, who, SignIn.Step.CHOOSE_PASSWORD, forms.mistake(call, AGAIN, "notAlike"));
            return;
        }
        SignIn.Choice choice = signIn.choosePassword(who, password, device.origin(call.request()));
        if (choice != SignIn.Choice.TAKEN) {
            refuse(call, who, SignIn.Step.CHOOSE_PASSWORD, forms.mistake(call, NEW_PASSWORD, choice.name()));
            return;
        }
        proceed(call, signIn.renewed(who).orElseThrow());
    }

    private void refuse(OwnPageCall call, Proven who, SignIn.Step step, Mistake mistake) throws IOException {
        show(call, who, step, Mistake.UNPROCESSABLE, List.of(mistake));
    }

    private void enterCode(OwnPageCall call, Proven who) throws IOException {
        Optional<Proven> further = signIn.enterCode(who, call.parameter(CODE), device.origin(call.request()));
        if (further.isPresent()) proceed(call, further.get());
        else refuse(call, who, SignIn.Step.ENTER_CODE, forms.mistake(call, CODE, "wrongCode"));
    }

    private void setUp(OwnPageCall call, Proven who) throws IOException {
        Optional<SignIn.SetUp> done =
                signIn.setUpSecondStep(who, call.parameter(SET_UP_CODE), device.origin(call.request()));
        if (done.isEmpty()) {
            refuse(call, who, SignIn.Step.SET_UP_SECOND_STEP, forms.mistake(call, SET_UP_CODE, "wrongCode"));
            return;
        }
        admit(call, done.get().who());
        forms.show(
                call,
                "recovery-codes",
                HttpServletResponse.SC_OK,
                List.of(),
                Map.of("codes", done.get().recoveryCodes(), "target", forms.target(call)));
    }
}
