// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.ownpage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.routing.AddressException;
import org.qiantang.portal.core.routing.PageAddresses;
import org.qiantang.portal.core.site.Site;
import org.qiantang.portal.web.person.PersonRequest;

/** One request for a page of the portal's own, on a site and in a language. */
record OwnPageCall(Site site, Locale language, HttpServletRequest request, HttpServletResponse response) {

    /** The same one for somebody who had begun it in a language, and wanted to go somewhere. */
    OwnPageCall in(Locale begun, String back) {
        HttpServletRequest returning = new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                return name.equals(SignInForms.RETURN) ? back : super.getParameter(name);
            }
        };
        return new OwnPageCall(site, site.languages().contains(begun) ? begun : language, returning, response);
    }

    PageAddresses addresses() {
        return new PageAddresses(site, language);
    }

    Person person() {
        return PersonRequest.person(request);
    }

    boolean isReading() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** A POST, or the answer says what would do. */
    void requirePost(String allowed) {
        if (!request.getMethod().equals("POST")) {
            throw AddressException.notAllowed("no " + request.getMethod() + " here", allowed);
        }
    }

    /** What was posted, or is in the query; empty where it is absent. */
    String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    void redirect(String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
