// SPDX-License-Identifier: Apache-2.0
package org.qiantang.administration.web.grant;

import java.util.Optional;
import org.qiantang.portal.api.security.Scope;

/** Places as fields of forms and addresses write them: {@code SITE:main}. */
final class Place {

    private static final char SEPARATOR = ':';

    private Place() {}

    static String write(Scope scope) {
        return scope.kind().name() + SEPARATOR + scope.key();
    }

    /** Empty for what is no place. */
    static Optional<Scope> read(String text) {
        int colon = text.indexOf(SEPARATOR);
        if (colon < 0) return Optional.empty();
        String kind = text.substring(0, colon);
        for (Scope.Kind known : Scope.Kind.values()) {
            if (known.name().equals(kind)) return Optional.of(new Scope(known, text.substring(colon + 1)));
        }
        return Optional.empty();
    }
}
