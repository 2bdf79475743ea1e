// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security;

import jakarta.servlet.http.HttpServletRequest;

/** Who may set up the windows of pages: change their preferences, see them in other modes than view and help. */
public interface EditingRight {

    /**
     * Whether the person who sent this request may do so.
     *
     * @param site key of the site that the page belongs to
     */
    boolean isHeldBy(HttpServletRequest request, String site);
}
