// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.application;

import java.util.Map;
import java.util.Optional;
import org.qiantang.portal.api.content.ImportRejectedException;

/** The fields of an imported record, each checked when it is read; what a message rejects it names. */
record RecordFields(Map<String, String> values) {

    RecordFields {
        values = Map.copyOf(values);
    }

    boolean has(String field) {
        return !values.getOrDefault(field, "").isBlank();
    }

    /** As it was given; empty if it was not. */
    String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** One line without control characters, no longer than that; empty if it was not given. */
    String line(String field, int maxLength) {
        String line = PlainText.line(text(field));
        PlainText.findForbidden(line).ifPresent(character -> {
            throw rejected(field, "has the character " + character + ", which texts cannot have");
        });
        if (line.codePointCount(0, line.length()) > maxLength) {
            throw rejected(field, "is longer than " + maxLength + " characters");
        }
        return line;
    }

    String requiredLine(String field, int maxLength) {
        String line = line(field, maxLength);
        if (line.isEmpty()) throw new ImportRejectedException("field '" + field + "' is missing");
        return line;
    }

    /** An address on the web; empty if it was not given. */
    String webAddress(String field, int maxLength) {
        String address = line(field, maxLength);
        if (address.isEmpty() || WebAddress.isWebAddress(address)) return address;
        throw rejected(field, "is no address that begins with http:// or https://");
    }

    Optional<Integer> number(String field) {
        if (!has(field)) return Optional.empty();
        try {
            return Optional.of(Integer.parseInt(text(field).strip()));
        } catch (NumberFormatException e) {
            throw rejected(field, "is no whole number: '" + text(field) + "'");
        }
    }

    static ImportRejectedException rejected(String field, String reason) {
        return new ImportRejectedException("field '" + field + "' " + reason);
    }
}
