// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How permissions are written: area, kind, action. */
final class PermissionName {

    private static final Pattern ONE = Pattern.compile("[a-z][a-z0-9-]*(:[a-z][a-z0-9-]*){2}");
    private static final String PART = "(\\*|[a-z][a-z0-9-]*(,[a-z][a-z0-9-]*)*)";
    private static final Pattern MANY = Pattern.compile(PART + "(:" + PART + "){2}");

    /** What belongs to the three administrators: to give out any of it would take their place. */
    private static final Set<String> RESERVED = Set.of("audit", "role", "grant", "account", "*");

    private PermissionName() {}

    /** Whether this is one permission, as it is asked for. */
    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** Whether this is a pattern, as roles hold them. */
    static boolean isPattern(String text) {
        return MANY.matcher(text).matches();
    }

    /** Whether a role that an office makes for itself must not hold this: it would take the administrators' place. */
    static boolean isReserved(String pattern) {
        String[] parts = pattern.split(":");
        List<String> areas = List.of(parts[0].split(","));
        if (areas.contains("*")) return true;
        return areas.contains("portal") && Arrays.stream(parts[1].split(",")).anyMatch(RESERVED::contains);
    }
}
