// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.audit;

import java.io.IOException;
import java.io.Writer;
import org.qiantang.portal.api.security.Caller;

/**
 * The audit log (审计日志), for who may read it: holders of the permission {@code portal:audit:read}, which is the audit
 * administrator (审计管理员) alone. All others are refused with an unchecked exception. Who searches, exports or verifies is
 * itself recorded; if that cannot be written, nothing is shown.
 */
public interface AuditTrail {

    /**
     * A part of the records that a filter lets through, newest first. To be called outside of a transaction.
     *
     * @param page number of the part, from 1
     * @param size how many records a part has, 1 to 200
     */
    AuditPage search(Caller who, AuditFilter filter, int page, int size);

    /**
     * Writes the records that a filter lets through as CSV (RFC 4180), oldest first, with a byte order mark, for
     * spreadsheets. No cell is taken for a formula. The log may be of any length. To be called outside of a transaction.
     *
     * @param out for UTF-8; stays open
     */
    void writeCsv(Caller who, AuditFilter filter, Writer out) throws IOException;

    /** What the last check has found, on any node; {@link AuditCheck#NEVER} if there was none. */
    AuditCheck lastCheck(Caller who);

    /**
     * Checks the whole log now, which takes about ten seconds for each million records. To be called outside of a
     * transaction.
     */
    AuditCheck verifyNow(Caller who);
}
