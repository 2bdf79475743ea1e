// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.blueprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the names of roles. */
final class RoleNames {

    private static final Pattern ROLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}");

    private RoleNames() {}

    static Set<String> read(List<BlueprintNode> items) {
        Set<String> roles = new LinkedHashSet<>();
        for (BlueprintNode item : items) {
            item.text().ifPresent(role -> {
                if (!ROLE.matcher(role).matches()) item.add(Fault.ROLE_INVALID, role);
                roles.add(role);
            });
        }
        return roles;
    }
}
