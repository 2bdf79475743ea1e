// SPDX-License-Identifier: Apache-2.0
package org.qiantang.news.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes out of the fields of a form. */
final class Typed {

    private Typed() {}

    /** Faces gives null for what was not sent. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Nothing if it is none. */
    static Optional<UUID> uuid(@Nullable String sent) {
        try {
            return Optional.of(UUID.fromString(text(sent)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
