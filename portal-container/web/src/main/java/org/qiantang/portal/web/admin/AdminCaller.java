// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.Actors;

/** Who uses the administrative interface: an administrator by name, or whoever has the key of the data folder. */
final class AdminCaller {

    private AdminCaller() {}

    static Caller of(HttpServletRequest request) {
        return request.getAttribute(AdminAccessFilter.ADMINISTRATOR) instanceof String name
                ? new Caller(name, request.getRemoteAddr(), "")
                : Actors.command(request.getRemoteAddr());
    }

    static boolean isCommand(HttpServletRequest request) {
        return request.getAttribute(AdminAccessFilter.ADMINISTRATOR) == null;
    }
}
