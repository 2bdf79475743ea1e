// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.routing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address that leads nowhere: 400 if it is malformed, 403 if it is not for this person, 404 if nothing is there,
 * 405 if what is there cannot be asked that way. */
public class AddressException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String allow;

    private AddressException(int status, String message) {
        this(status, message, null);
    }

    private AddressException(int status, String message, @Nullable String allow) {
        super(message, null, false, false); // thrown for every mistyped address: no stack trace
        this.status = status;
        this.allow = allow;
    }

    public static AddressException malformed(String message) {
        return new AddressException(400, message);
    }

    public static AddressException forbidden(String message) {
        return new AddressException(403, message);
    }

    /** @param allow the methods that would do, as the header of that name lists them */
    public static AddressException notAllowed(String message, String allow) {
        return new AddressException(405, message, allow);
    }

    public static AddressException unknown(String message) {
        return new AddressException(404, message);
    }

    /** The methods that are allowed instead, if it is about the method. */
    public Optional<String> allow() {
        return Optional.ofNullable(allow);
    }

    /** The HTTP status that answers it. */
    public int status() {
        return status;
    }
}
