// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/**
 * Who holds which role where. The security administrator gives all roles; a site administrator those of content and cases
 * on the own site and below. Nobody gives or takes their own; the three administrators' roles stay with different people
 * (三员分立, GB/T 22239).
 */
public interface Grants {

    /**
     * What an account holds, directly and by its posts, also what has expired.
     *
     * @throws AccessDeniedException without {@code portal:grant:view}, unless it is the caller's own account
     */
    List<GrantDescription> listOfAccount(Caller caller, String account);

    /**
     * What holds at this place itself.
     *
     * @throws AccessDeniedException without {@code portal:grant:view} there
     */
    List<GrantDescription> listOfScope(Caller caller, Scope scope);

    /**
     * Who holds a role, anywhere.
     *
     * @throws AccessDeniedException without {@code portal:grant:view}
     */
    List<GrantDescription> listOfRole(Caller caller, String role);

    /** The roles that the caller may give at this place; empty if none. For choosing one. */
    List<RoleDescription> listGivable(Caller caller, Scope scope);

    /**
     * Gives a role.
     *
     * @return its id
     * @throws AccessDeniedException without {@code portal:grant:manage} there, or for a role that is not the caller's to give
     * @throws RejectedException if it cannot be given
     */
    long add(Caller caller, NewGrant grant);

    /**
     * Takes a role back.
     *
     * @throws AccessDeniedException as for {@link #add}
     * @throws RejectedException if there is no such grant, or it is the last of an administrator
     */
    void remove(Caller caller, long id);
}
