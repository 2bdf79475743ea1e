// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.qiantang.portal.core.person.Person;
import org.qiantang.portal.core.security.EditingRight;
import org.qiantang.portal.core.security.TooManyAttemptsException;
import org.qiantang.portal.web.person.PersonRequest;

/** Administrators may set up windows, and so may who has the key to the portal's data folder. */
@ApplicationScoped
public class AdministratorsEdit implements EditingRight {

    private static final String KNOWN = EditingRight.class.getName();

    @Inject
    AdminAccess access;

    @Override
    public boolean isHeldBy(HttpServletRequest request) {
        if (PersonRequest.person(request).hasRole(Person.ADMINISTRATOR)) return true;
        if (request.getHeader("Authorization") == null) return false;
        if (request.getAttribute(KNOWN) instanceof Boolean known) return known;
        boolean held = access.hasKey(request) || isAdministrator(request);
        request.setAttribute(KNOWN, held);
        return held;
    }

    private boolean isAdministrator(HttpServletRequest request) {
        try {
            return access.administrator(request).filter(a -> !a.isOneTime()).isPresent();
        } catch (TooManyAttemptsException e) {
            return false; // the page itself is everybody's
        }
    }
}
