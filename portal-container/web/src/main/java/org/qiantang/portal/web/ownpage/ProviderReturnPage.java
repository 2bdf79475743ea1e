// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.registration.ProviderRegistration;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.provider.IdentityProvider;
import org.qiantang.portal.core.security.provider.ProviderAttempt;
import org.qiantang.portal.core.security.provider.ProviderException;
import org.qiantang.portal.core.security.provider.ProviderPerson;
import org.qiantang.portal.core.security.provider.ProviderRegister;
import org.qiantang.portal.core.security.provider.ProviderSeals;
import org.qiantang.portal.core.security.signin.SignInMethod;
import org.qiantang.portal.web.person.DeviceCookie;
import org.qiantang.portal.web.person.PersonRequest;

/**
 * Where the city's identity provider sends people back to. Whoever has an account goes on to sign in; whoever has none that
 * is linked is asked what to do.
 */
@ApplicationScoped
public class ProviderReturnPage implements OwnPage {

    static final String PATH = "/_provider-return";

    @Inject
    IdentityProvider provider;

    @Inject
    ProviderRegister register;

    @Inject
    ProviderRegistration registration;

    @Inject
    ProviderSeals seals;

    @Inject
    ProviderCookie cookie;

    @Inject
    ProviderForms forms;

    @Inject
    SignInForms signIn;

    @Inject
    SignInFlow flow;

    @Inject
    DeviceCookie device;

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public void answer(OwnPageCall call) throws IOException {
        if (!provider.isThere()) throw AddressException.unknown("no identity provider");
        if (call.isReading()) arrive(call);
        else take(call);
    }

    private void arrive(OwnPageCall call) throws IOException {
        Optional<ProviderAttempt> attempt = cookie.take(call);
        OwnPageCall there = attempt.map(
                        known -> call.in(known.trip().language(), known.trip().back()))
                .orElse(call);
        try {
            if (attempt.isEmpty()) throw ProviderException.stale();
            ProviderPerson person = provider.arrive(
                    attempt.get(), Objects.requireNonNullElse(call.request().getQueryString(), ""));
            String account = attempt.get().trip().account();
            if (account.isEmpty()) signIn(there, person);
            else askToLink(there, person, account);
        } catch (ProviderException e) {
            register.noteRefusal(device.origin(call.request()), "", e.reason().name());
            forms.showProblem(there, e);
        }
    }

    private void signIn(OwnPageCall call, ProviderPerson person) throws IOException {
        Optional<String> account = register.accountOf(person);
        if (account.isEmpty()) {
            askNewcomer(
                    call, HttpServletResponse.SC_OK, person, registration.suggestion(person), person.name(), List.of());
            return;
        }
        SignInMethod method = person.twoSteps() ? SignInMethod.PROVIDER_IN_TWO_STEPS : SignInMethod.PROVIDER;
        boolean keptOut = register.isKeptOut(account.get());
        if (!keptOut && flow.proceed(call, account.get(), method)) return;
        String why = keptOut ? "ADMINISTRATOR" : "CLOSED";
        register.noteRefusal(device.origin(call.request()), account.get(), why);
        signIn.showSignIn(call, Mistake.UNPROCESSABLE, List.of(signIn.mistake(call, "name", "provider." + why)));
    }

    private void askNewcomer(
            OwnPageCall call,
            int status,
            ProviderPerson person,
            String name,
            String displayName,
            List<Mistake> mistakes)
            throws IOException {
        boolean offered = provider.registers() && call.site().registration();
        forms.showNewcomer(
                call,
                status,
                mistakes,
                new ProviderForms.Newcomer(seal(call, person), person, offered, name, displayName));
    }

    /** Whoever leads somebody's browser to an identity of their own does not get the account by that: its holder decides. */
    private void askToLink(OwnPageCall call, ProviderPerson person, String account) throws IOException {
        if (call.person().name().equals(account)) askToLink(call, HttpServletResponse.SC_OK, person, List.of());
        else signIn.showSignIn(call, Mistake.UNPROCESSABLE, List.of(signIn.mistake(call, "name", "stepOver")));
    }

    private void askToLink(OwnPageCall call, int status, ProviderPerson person, List<Mistake> mistakes)
            throws IOException {
        forms.showLinking(call, status, mistakes, seal(call, person), person);
    }

    private String seal(OwnPageCall call, ProviderPerson person) {
        return seals.seal(person, call.site().key(), call.person().name());
    }

    /** Takes the answer of a person whose identity was shown. */
    private void take(OwnPageCall call) throws IOException {
        forms.requireOwnPost(call, PATH);
        Optional<ProviderPerson> person = seals.person(
                call.parameter("identity"), call.site().key(), call.person().name());
        if (person.isEmpty()) {
            signIn.showSignIn(call, Mistake.UNPROCESSABLE, List.of(signIn.mistake(call, "name", "stepOver")));
        } else if (call.person().isSignedIn()) {
            link(call, person.get());
        } else {
            registerNewcomer(call, person.get());
        }
    }

    private void link(OwnPageCall call, ProviderPerson person) throws IOException {
        try {
            register.link(PersonRequest.caller(call.request()), person, call.parameter("password"));
            call.redirect(signIn.target(call));
        } catch (RejectedException e) {
            askToLink(call, Mistake.UNPROCESSABLE, person, forms.mistakes(call, e));
        }
    }

    private void registerNewcomer(OwnPageCall call, ProviderPerson person) throws IOException {
        if (!provider.registers() || !call.site().registration())
            throw AddressException.unknown("nobody registers on this site");
        String name = call.parameter("name");
        String displayName = call.parameter("display-name");
        if (call.parameter("consent").isEmpty()) {
            List<Mistake> mistakes = List.of(signIn.mistake(call, "consent", "consentMissing"));
            askNewcomer(call, Mistake.UNPROCESSABLE, person, name, displayName, mistakes);
            return;
        }
        try {
            String account = registration.register(
                    person, name, displayName, call.site().key(), call.request().getRemoteAddr());
            flow.proceed(call, account, SignInMethod.PROVIDER);
        } catch (RejectedException e) {
            askNewcomer(call, Mistake.UNPROCESSABLE, person, name, displayName, forms.mistakes(call, e));
        }
    }
}
