// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.qiantang.portal.api.security.Caller;

/** Nobody reads the audit log in the portal as long as no audit administrator can be appointed. */
@ApplicationScoped
public class AuditReaders implements AuditReading {

    @Override
    public void require(Caller who) {
        throw new SecurityException("no account holds portal:audit:read");
    }
}
