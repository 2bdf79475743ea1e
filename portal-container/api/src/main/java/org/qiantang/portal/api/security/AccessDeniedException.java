// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

/** Somebody may not do what they asked for; it has been written into the audit log, and nothing was done. */
public class AccessDeniedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String permission;

    /** @param permission what was missing: {@code content:news:edit} */
    public AccessDeniedException(String account, String permission) {
        super("'" + account + "' does not have the permission " + permission);
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
