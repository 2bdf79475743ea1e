// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qiantang.portal.api.security.Caller;
import org.qiantang.portal.core.audit.AuditReading;

/** Nobody but audit administrators (审计管理员) reads the audit log. */
@ApplicationScoped
public class AuditReaders implements AuditReading {

    @Inject
    Permissions permissions;

    @Override
    public void require(Caller who) {
        permissions.require(who, "portal:audit:read");
    }
}
