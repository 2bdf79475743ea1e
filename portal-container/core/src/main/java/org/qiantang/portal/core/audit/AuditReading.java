// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import org.qiantang.portal.api.security.Caller;

/** Decides who may read the audit log: holders of the permission {@code portal:audit:read}. */
public interface AuditReading {

    /** Refuses, by an unchecked exception, who may not. */
    void require(Caller who);
}
