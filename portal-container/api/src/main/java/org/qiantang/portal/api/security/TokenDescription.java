// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token of a program (访问令牌), without its secret.
 *
 * @param number public number; who knows it cannot use the token
 * @param account in whose name the program acts
 * @param label what it is for, in the words of who asked for it
 * @param issuedBy account of who issued it, or {@link Caller#COMMAND}
 * @param expires from when on it opens nothing
 * @param lastUsed day (UTC) of the last request that it opened; null if there was none
 */
public record TokenDescription(
        String number,
        String account,
        String label,
        String issuedBy,
        Instant issued,
        Instant expires,
        @Nullable LocalDate lastUsed) {}
