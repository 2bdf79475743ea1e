// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.ContentPolicy;
import org.qiantang.portal.web.ErrorPages;
import org.qiantang.portal.web.PostedForm;
import org.qiantang.portal.web.RequestedSite;

/** Answers the addresses of the portal's own pages, on every site and in each of its languages; all others pass. */
public class OwnPagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> PATHS = Set.of(
            SignInPage.PATH,
            SignOutPage.PATH,
            CataloguePage.PATH,
            RegisterPage.PATH,
            ConfirmPage.PATH,
            ResetPage.PATH,
            PasswordPage.PATH,
            CertificatePage.PATH,
            ProviderPage.PATH,
            ProviderReturnPage.PATH);

    @Inject
    transient RequestedSite requestedSite;

    @Inject
    transient SignInPage signIn;

    @Inject
    transient SignOutPage signOut;

    @Inject
    transient CataloguePage catalogue;

    @Inject
    transient RegisterPage register;

    @Inject
    transient ConfirmPage confirm;

    @Inject
    transient ResetPage reset;

    @Inject
    transient PasswordPage password;

    @Inject
    transient CertificatePage certificate;

    @Inject
    transient ProviderPage provider;

    @Inject
    transient ProviderReturnPage providerReturn;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI();
        Optional<String> path = PATHS.stream().filter(address::endsWith).findFirst();
        Optional<Site> site = path.flatMap(p -> requestedSite.find(request));
        Optional<Locale> language = site.flatMap(s -> language(s, address, path.get()));
        if (language.isEmpty()) chain.doFilter(request, response);
        else answer(path.get(), new OwnPageCall(site.get(), language.get(), request, response));
    }

    private static Optional<Locale> language(Site site, String address, String path) {
        return site.languages().stream()
                .filter(l -> new PageAddresses(site, l).link(path).equals(address))
                .findFirst();
    }

    private void answer(String path, OwnPageCall call) throws IOException {
        ContentPolicy.UNFRAMED.set(call.response());
        try {
            PostedForm.read(call.request());
            switch (path) {
                case SignInPage.PATH -> signIn.answer(call);
                case SignOutPage.PATH -> signOut.answer(call);
                case RegisterPage.PATH -> register.answer(call);
                case ConfirmPage.PATH -> confirm.answer(call);
                case ResetPage.PATH -> reset.answer(call);
                case PasswordPage.PATH -> password.answer(call);
                case CertificatePage.PATH -> certificate.answer(call);
                case ProviderPage.PATH -> provider.answer(call);
                case ProviderReturnPage.PATH -> providerReturn.answer(call);
                default -> catalogue.answer(call);
            }
        } catch (AddressException e) {
            e.allow().ifPresent(methods -> call.response().setHeader("Allow", methods));
            errors.send(call.site(), call.request(), call.response(), e.status());
        } catch (RuntimeException e) {
            errors.sendFailure(call.site(), call.request(), call.response(), e);
        }
    }
}
