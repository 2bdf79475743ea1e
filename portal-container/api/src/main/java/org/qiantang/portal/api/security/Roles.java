// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;
import java.util.Optional;

/** The roles that can be given to people, and the names of the portal's own. */
public interface Roles {

    /** 系统管理员: accounts, organisations, sessions, sites, applications; gives no rights, reads no audit log. */
    String SYSTEM_ADMINISTRATOR = "system-administrator";

    /** 安全管理员: roles and who has them; no content, no accounts. */
    String SECURITY_ADMINISTRATOR = "security-administrator";

    /** 审计管理员: reads the audit log, and does nothing else. */
    String AUDIT_ADMINISTRATOR = "audit-administrator";

    /** All roles, the portal's own first. */
    List<RoleDescription> list();

    Optional<RoleDescription> find(String key);

    /**
     * Makes a role.
     *
     * @throws AccessDeniedException without {@code portal:role:manage}
     * @throws RejectedException if it cannot be taken
     */
    RoleDescription add(Caller caller, RoleDescription role);

    /**
     * Gives a role other titles and permissions.
     *
     * @throws AccessDeniedException without {@code portal:role:manage}
     * @throws RejectedException if it cannot be taken, is the portal's own, or was changed meanwhile
     */
    RoleDescription change(Caller caller, RoleDescription role);

    /**
     * Removes a role that nobody holds.
     *
     * @throws AccessDeniedException without {@code portal:role:manage}
     * @throws RejectedException if it is the portal's own, or somebody holds it
     */
    void remove(Caller caller, String key);
}
