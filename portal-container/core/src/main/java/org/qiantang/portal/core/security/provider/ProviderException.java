// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.provider;

/** Somebody could not be brought to the identity provider, or not back from it. */
public final class ProviderException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why, for the sentence about it. */
    public enum Reason {
        /** The person has said no there. */
        CANCELLED,
        /** It does not answer, or answers with an error. */
        UNREACHABLE,
        /** What came back belongs to nothing that this browser has begun here, or began too long ago. */
        STALE,
        /** What came back is not as the provider would have sent it, or it does not want this portal. */
        REFUSED
    }

    ProviderException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    ProviderException(Reason reason, Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.reason = reason;
    }

    /** The browser comes back without having gone, or too late. */
    public static ProviderException stale() {
        return new ProviderException(Reason.STALE, "no trip begun in this browser");
    }

    public Reason reason() {
        return reason;
    }
}
