// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

/** How an act that the audit log tells of ended. */
public enum AuditOutcome {
    /** It was done. */
    DONE,
    /** The person may not do it. */
    DENIED,
    /** It was allowed, but did not succeed. */
    FAILED
}
