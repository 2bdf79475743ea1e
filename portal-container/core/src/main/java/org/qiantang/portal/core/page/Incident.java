// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.page;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * A failure that a person was told of.
 *
 * @param number names it on the page and in the log; says nothing about the inside
 */
public record Incident(String number) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Incident now(Clock clock) {
        byte[] tail = new byte[3];
        RANDOM.nextBytes(tail);
        return new Incident(LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
                + HexFormat.of().withUpperCase().formatHex(tail));
    }
}
