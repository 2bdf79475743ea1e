// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constants as names of fields. */
final class Words {

    private Words() {}

    static String camelCase(String constant) {
        return Pattern.compile("_([a-z])")
                .matcher(constant.toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
