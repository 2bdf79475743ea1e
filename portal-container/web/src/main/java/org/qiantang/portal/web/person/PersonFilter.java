// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.signin.SignedIn;
import org.qiantang.portal.core.security.signin.SignedInPeople;
import org.qiantang.portal.core.site.Sites;

/** Lets everything behind it know who has signed in. Requests of others pass as they are. */
public class PersonFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String THEMES = "/theme/";

    @Inject
    transient SignedInPeople people;

    @Inject
    transient Sites sites;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> who =
                request.getRequestURI().startsWith(THEMES) ? Optional.empty() : PortalSession.who(request);
        Optional<Person> person = who.flatMap(signedIn -> person(signedIn, request));
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller = new Caller(
                person.get().name(), request.getRemoteAddr(), who.get().session());
        chain.doFilter(new PersonRequest(request, person.get(), caller), new PrivateResponse(response));
    }

    /** With the roles that the person holds on the site that the request is for. */
    private Optional<Person> person(SignedIn who, HttpServletRequest request) {
        return sites.findByHost(request.getServerName()).flatMap(site -> people.find(who, site.key()));
    }
}
