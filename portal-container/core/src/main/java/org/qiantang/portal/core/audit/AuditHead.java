// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

/**
 * How far the log goes.
 *
 * @param records number of the last record
 * @param millis its time, milliseconds since 1970
 * @param mac its signature
 * @param keyId the key that it was signed with
 */
record AuditHead(long records, long millis, String mac, String keyId) {
    static final AuditHead EMPTY = new AuditHead(0, 0, "", "");

    boolean isEmpty() {
        return records == 0 && mac.isEmpty();
    }
}
