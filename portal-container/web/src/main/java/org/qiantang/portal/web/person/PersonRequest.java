// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.Optional;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.person.Person;

/** A request of somebody who has signed in; it goes on into portlet applications, so that these know the person, too. */
public final class PersonRequest extends HttpServletRequestWrapper {

    private final Person person;
    private final Caller caller;

    PersonRequest(HttpServletRequest request, Person person, Caller caller) {
        super(request);
        this.person = person;
        this.caller = caller;
    }

    /** Who sent this request, as services want to know it. */
    public static Caller caller(ServletRequest request) {
        return find(request).map(known -> known.caller).orElseGet(() -> Caller.anybody(request.getRemoteAddr()));
    }

    /** Who sent this request; {@link Person#ANYBODY} for who has not signed in. */
    public static Person person(ServletRequest request) {
        return find(request).map(known -> known.person).orElse(Person.ANYBODY);
    }

    private static Optional<PersonRequest> find(ServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            if (wrapper instanceof PersonRequest known) return Optional.of(known);
            inner = wrapper.getRequest();
        }
        return Optional.empty();
    }

    @Override
    public String getRemoteUser() {
        return person.name();
    }

    @Override
    public Principal getUserPrincipal() {
        return new Named(person.name());
    }

    @Override
    public boolean isUserInRole(String role) {
        return person.hasRole(role);
    }

    @Override
    public String getAuthType() {
        return FORM_AUTH;
    }

    private record Named(String name) implements Principal {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
