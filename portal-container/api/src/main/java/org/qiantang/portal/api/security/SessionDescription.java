// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;

/**
 * Where an account is signed in (会话).
 *
 * @param number public number of the session; who knows it cannot use it
 * @param method how the person signed in: {@code password}, {@code password+totp}, {@code certificate}, {@code oidc}
 * @param address network address it began at
 * @param browser what the browser said of itself, shortened
 * @param current whether it is the caller's
 */
public record SessionDescription(
        String number,
        String account,
        String method,
        String address,
        String browser,
        Instant begun,
        Instant lastSeen,
        boolean current) {}
