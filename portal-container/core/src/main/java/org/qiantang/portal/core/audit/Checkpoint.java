// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.audit;

import java.util.Optional;

/**
 * How far the log went at some moment, kept outside of the database.
 *
 * @param number number of the record that was the last one
 * @param mac its signature
 * @param millis when this was noted
 */
record Checkpoint(long number, String mac, long millis) {
    private static final String PURPOSE = "checkpoint";

    /** One line: the three fields, and a signature of them. */
    String line(AuditKey key) {
        return number + " " + mac + " " + millis + " " + signature(key);
    }

    private String signature(AuditKey key) {
        return key.signer(PURPOSE).add(number).add(mac).add(millis).end();
    }

    /** Nothing if the line was not written with this key. */
    static Optional<Checkpoint> parse(String line, AuditKey key) {
        String[] fields = line.split(" ", -1);
        if (fields.length != 4) return Optional.empty();
        try {
            var checkpoint = new Checkpoint(Long.parseLong(fields[0]), fields[1], Long.parseLong(fields[2]));
            return Optional.of(checkpoint).filter(c -> c.line(key).equals(line));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
