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
public record OwnPageCall(Site site, Locale language, HttpServletRequest request, HttpServletResponse response) {

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

    /** Writes addresses of the site in the language of the call. */
    public PageAddresses addresses() {
        return new PageAddresses(site, language);
    }

    /** Who sent it. */
    public Person person() {
        return PersonRequest.person(request);
    }

    /** Whether it wants to change nothing. */
    public boolean isReading() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** A POST, or the answer says what would do. */
    public void requirePost(String allowed) {
        if (!request.getMethod().equals("POST")) {
            throw AddressException.notAllowed("no " + request.getMethod() + " here", allowed);
        }
    }

    /** What was posted, or is in the query; empty where it is absent. */
    public String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** Answers with the way to a page that is to be read (RFC 9110, 15.4.4). */
    public void redirect(String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
