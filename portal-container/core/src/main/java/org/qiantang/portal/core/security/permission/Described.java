// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.security.permission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qiantang.portal.api.security.RoleDescription;

/** Roles and grants as the audit log writes them. */
final class Described {

    private Described() {}

    static Map<String, Object> role(RoleDescription role) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("titleChinese", role.titleChinese());
        fields.put("titleEnglish", role.titleEnglish());
        fields.put("permissions", String.join(" ", role.permissions()));
        fields.put("staff", role.staff());
        return fields;
    }

    static Map<String, Object> grant(RoleGrant grant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("grant", grant.getId());
        fields.put("role", grant.getRole());
        fields.put("scope", grant.scope().kind().name());
        fields.put("place", grant.scope().key());
        grant.expiresAt().ifPresent(end -> fields.put("expires", end.toString()));
        return fields;
    }
}
