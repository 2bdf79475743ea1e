// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import jakarta.portlet.PortletRequest;

/**
 * What the person of a request may do. A permission has three parts, {@code content:news:edit}: what area it belongs to,
 * what kind of thing, what is done with it. Roles hold permissions, grants tie roles to people for a site, an organisation
 * or the whole portal; a site's grants hold for the sites below it, an organisation's for the organisations below it and
 * for the sites they own.
 */
public interface Rights {

    /** The request attribute under which the portal offers the rights. */
    String ATTRIBUTE = "org.qiantang.portal.rights";

    /**
     * The rights of the person who sent this request.
     *
     * @throws IllegalStateException if the request did not come through the portal
     */
    static Rights of(PortletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Rights rights) return rights;
        throw new IllegalStateException("no rights: the portlet was not called by the portal");
    }

    /** Who it is, as services want to know it. */
    Caller caller();

    /** Whether the person may do this on the site of the request. */
    boolean may(String permission);

    /** Whether the person may do this to that. */
    boolean may(String permission, Target target);

    /**
     * Nothing if the person may do this to that.
     *
     * @throws AccessDeniedException if not; the denial is in the audit log
     */
    void require(String permission, Target target);
}
