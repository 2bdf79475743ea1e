// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

/** The audit log cannot take a record, or cannot be read; the act that asked for it must not happen either. */
public class AuditFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AuditFailedException(String message) {
        super(message);
    }

    public AuditFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
