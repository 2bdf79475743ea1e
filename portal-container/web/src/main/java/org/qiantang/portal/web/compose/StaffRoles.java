// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.web.compose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.qiantang.portal.api.security.RoleDescription;
import org.qiantang.portal.api.security.Roles;

/** The roles that a page can be for. */
@ApplicationScoped
public class StaffRoles {

    @Inject
    Roles roles;

    /** By key. */
    Map<String, RoleDescription> names() {
        Map<String, RoleDescription> names = new LinkedHashMap<>();
        roles.list().forEach(role -> names.put(role.key(), role));
        return names;
    }

    /** What it is called; its key if it is none of the portal's. */
    String name(String key, Locale language) {
        RoleDescription role = names().get(key);
        if (role == null) return key;
        return language.getLanguage().equals("zh") ? role.titleChinese() : role.titleEnglish();
    }
}
