// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.signin;

/** Passwords are being tried already; this one is to be tried later. */
public class TooManyAttemptsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyAttemptsException() {
        super("too many passwords at once", null, false, false);
    }
}
