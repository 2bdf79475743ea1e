// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.person;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import org.qiantang.portal.core.person.Person;

/** A request of somebody who has signed in; it goes on into portlet applications, so that these know the person, too. */
public final class PersonRequest extends HttpServletRequestWrapper {

    private final Person person;

    PersonRequest(HttpServletRequest request, Person person) {
        super(request);
        this.person = person;
    }

    /** Who sent this request; {@link Person#ANYBODY} for who has not signed in. */
    public static Person person(ServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            if (wrapper instanceof PersonRequest known) return known.person;
            inner = wrapper.getRequest();
        }
        return Person.ANYBODY;
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
