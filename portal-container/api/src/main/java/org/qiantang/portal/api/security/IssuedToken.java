// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

/**
 * A new token.
 *
 * @param secret what the program shows with each request (RFC 6750, section 2.1); nobody can be shown it again
 */
public record IssuedToken(TokenDescription description, String secret) {

    /** Not the secret: it must not get into a log. */
    @Override
    public String toString() {
        return description.toString();
    }
}
