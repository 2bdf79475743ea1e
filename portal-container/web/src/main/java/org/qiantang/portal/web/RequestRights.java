// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web;

import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.api.security.Rights;
import org.qiantang.portal.api.security.Target;
import org.qiantang.portal.core.security.permission.Permissions;

/** The rights of who sent a request to a site. */
record RequestRights(Caller caller, String site, Permissions permissions) implements Rights {

    @Override
    public boolean may(String permission) {
        return may(permission, Target.site(site));
    }

    @Override
    public boolean may(String permission, Target target) {
        return permissions.may(caller.account(), permission, target);
    }

    @Override
    public void require(String permission, Target target) {
        permissions.require(caller, permission, target);
    }
}
