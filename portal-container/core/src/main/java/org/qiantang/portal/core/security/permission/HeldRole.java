// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import java.time.Instant;
import java.util.List;
import org.apache.shiro.authz.Permission;
import org.jspecify.annotations.Nullable;
import org.qiantang.portal.api.security.Scope;

/**
 * A role that somebody holds, ready for decisions.
 *
 * @param grant id of the grant
 * @param permissions of the role; empty for a role that only portlet applications know
 * @param scopePath of an organisation: its path in the tree; empty for other scopes
 * @param expires when it ends; null if it does not
 * @param post titles and organisation of the post it comes by; null if it was given to the account
 * @param staff whether it demands a second step of sign-in
 */
record HeldRole(
        long grant,
        String role,
        List<Permission> permissions,
        Scope scope,
        String scopePath,
        @Nullable Instant expires,
        @Nullable PostName post,
        boolean staff) {

    /** What a post is called. */
    record PostName(String titleChinese, String titleEnglish, String organisation) {}

    boolean isOver(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    boolean implies(Permission wanted) {
        for (Permission permission : permissions) {
            if (permission.implies(wanted)) return true;
        }
        return false;
    }
}
