// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiantang.portal.api.security.RejectedException;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.security.provider.IdentityProvider;
import org.qiantang.portal.core.security.provider.ProviderException;
import org.qiantang.portal.core.security.provider.ProviderPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people see who come from the identity provider, or cannot get there. */
@ApplicationScoped
public class ProviderForms {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderForms.class);

    @Inject
    IdentityProvider provider;

    @Inject
    LinkForms links;

    @Inject
    SignInForms signIn;

    /**
     * Somebody whom no account is linked to.
     *
     * @param sealed the identity, for the form to bring back
     * @param offered whether the person can have an account here
     */
    record Newcomer(String sealed, ProviderPerson person, boolean offered, String name, String displayName) {}

    /** @throws AddressException if it is no POST, or another site has sent it */
    void requireOwnPost(OwnPageCall call, String path) {
        links.requireOwnPost(call, path);
    }

    /** The password goes on being a way in: it stands on the same page. */
    void showProblem(OwnPageCall call, ProviderException problem) throws IOException {
        LOG.warn("Sign-in by the identity provider: {}: {}", problem.reason(), problem.getMessage());
        boolean down = problem.reason() == ProviderException.Reason.UNREACHABLE;
        signIn.showSignIn(
                call,
                down ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : Mistake.UNPROCESSABLE,
                List.of(signIn.mistake(call, "name", "provider." + problem.reason())));
    }

    void showNewcomer(OwnPageCall call, int status, List<Mistake> mistakes, Newcomer newcomer) throws IOException {
        show(
                call,
                "provider-newcomer",
                ProviderReturnPage.PATH,
                status,
                mistakes,
                Map.of(
                        "identity",
                        newcomer.sealed(),
                        "label",
                        newcomer.person().label(),
                        "mail",
                        newcomer.person().mail(),
                        "isOffered",
                        newcomer.offered(),
                        "name",
                        newcomer.name(),
                        "displayName",
                        newcomer.displayName(),
                        "linkAddress",
                        ProviderPage.signInFirst(call)));
    }

    void showLinking(OwnPageCall call, int status, List<Mistake> mistakes, String sealed, ProviderPerson person)
            throws IOException {
        show(
                call,
                "provider-confirm",
                ProviderReturnPage.PATH,
                status,
                mistakes,
                Map.of(
                        "identity",
                        sealed,
                        "label",
                        person.label(),
                        "account",
                        call.person().name()));
    }

    void show(OwnPageCall call, String view, String path, int status, List<Mistake> mistakes, Map<String, ?> more)
            throws IOException {
        Map<String, Object> model = new HashMap<>(more);
        model.put("provider", provider.name(call.language()).orElse(""));
        model.put("return", SignInForms.back(call));
        links.show(call, view, path, status, mistakes, model);
    }

    /** The sentences about what was refused. */
    List<Mistake> mistakes(OwnPageCall call, RejectedException rejected) {
        return rejected.problems().stream()
                .map(problem -> links.mistake(
                        call, problem.field().equals("displayName") ? "display-name" : problem.field(), problem))
                .toList();
    }
}
