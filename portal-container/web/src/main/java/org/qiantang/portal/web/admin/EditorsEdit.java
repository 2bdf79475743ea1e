// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.security.EditingRight;
import org.qiantang.portal.core.security.permission.Permissions;
import org.qiantang.portal.web.person.PersonRequest;

/** Who has the permission {@code site:window:edit} may set up windows, and so may who has the key to the data folder. */
@ApplicationScoped
public class EditorsEdit implements EditingRight {

    private static final String PERMISSION = "site:window:edit";

    @Inject
    AdminAccess access;

    @Inject
    Permissions permissions;

    @Override
    public boolean isHeldBy(HttpServletRequest request, String site) {
        String account = PersonRequest.person(request).name();
        if (!account.isEmpty() && permissions.may(account, PERMISSION, Target.site(site))) return true;
        return request.getHeader("Authorization") != null && access.hasKey(request);
    }
}
