// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

/** An address that leads nowhere: 400 if it is malformed, 403 if it is not for this person, 404 if nothing is there,
 * 405 if what is there cannot be asked that way. */
public class AddressException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private AddressException(int status, String message) {
        super(message, null, false, false); // thrown for every mistyped address: no stack trace
        this.status = status;
    }

    public static AddressException malformed(String message) {
        return new AddressException(400, message);
    }

    public static AddressException forbidden(String message) {
        return new AddressException(403, message);
    }

    public static AddressException notAllowed(String message) {
        return new AddressException(405, message);
    }

    public static AddressException unknown(String message) {
        return new AddressException(404, message);
    }

    /** The HTTP status that answers it. */
    public int status() {
        return status;
    }
}
