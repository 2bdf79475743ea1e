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
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.SignIn;

/** Lets everything behind it know who has signed in. Requests of others pass as they are. */
public class PersonFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String THEMES = "/theme/";

    @Inject
    transient SignIn signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Person> person = request.getRequestURI().startsWith(THEMES)
                ? Optional.empty()
                : PortalSession.who(request).flatMap(signIn::person);
        if (person.isEmpty()) chain.doFilter(request, response);
        else chain.doFilter(new PersonRequest(request, person.get()), new PrivateResponse(response));
    }
}
