// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiantang.portal.core.security.signin.Proven;
import org.qiantang.portal.core.security.signin.SignIn;
import org.qiantang.portal.core.security.signin.TooManyAttemptsException;
import org.qiantang.portal.web.person.DeviceCookie;

/** Where people sign in. */
@ApplicationScoped
public class SignInPage implements OwnPage {

    static final String PATH = "/_sign-in";

    @Inject
    SignIn signIn;

    @Inject
    SignInFlow flow;

    @Inject
    SignInForms forms;

    @Inject
    DeviceCookie device;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (call.isReading()) {
            if (call.person().isSignedIn()) call.redirect(forms.target(call));
            else forms.showSignIn(call, HttpServletResponse.SC_OK, List.of());
            return;
        }
        call.requirePost("GET, HEAD, POST");
        forms.protect(call);
        if (call.request().getParameter("password") == null) flow.answer(call);
        else if (isCrowded(call)) forms.showCrowd(call);
        else signIn(call);
    }

    private boolean isCrowded(OwnPageCall call) {
        return signIn.isCrowded(call.parameter("name").strip(), device.origin(call.request()));
    }

    private void signIn(OwnPageCall call) throws IOException {
        String name = call.parameter("name").strip();
        String password = call.parameter("password");
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isEmpty()) mistakes.add(forms.mistake(call, "name", "nameMissing"));
        if (password.isEmpty()) mistakes.add(forms.mistake(call, "password", "passwordMissing"));
        if (!mistakes.isEmpty()) {
            forms.showSignIn(call, Mistake.UNPROCESSABLE, mistakes);
            return;
        }
        try {
            Optional<Proven> who = signIn.byPassword(name, password, device.origin(call.request()));
            if (who.isPresent()) flow.proceed(call, who.get());
            else forms.showSignIn(call, Mistake.UNPROCESSABLE, List.of(forms.mistake(call, "name", "wrong")));
        } catch (TooManyAttemptsException e) {
            call.response().setHeader("Retry-After", "30");
            forms.showSignIn(call, Mistake.TOO_MANY_REQUESTS, List.of(forms.mistake(call, "password", "tooMany")));
        }
    }
}
