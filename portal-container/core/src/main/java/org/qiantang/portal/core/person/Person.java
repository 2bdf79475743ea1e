// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.person;

import java.util.Map;
import java.util.Set;

/**
 * Who sent a request (Portlet 3.0, chapters 22 and 23.1.5: user attributes and roles).
 *
 * @param name the name the person signed in with; empty for who did not
 * @param roles names of the roles the person has
 * @param attributes user attributes such as {@code user.name.given}, by name
 */
public record Person(String name, Set<String> roles, Map<String, String> attributes) {

    /** The role of those who run the portal (系统管理员). */
    public static final String ADMINISTRATOR = "system-administrator";

    /** A reader who has not signed in. */
    public static final Person ANYBODY = new Person("", Set.of(), Map.of());

    public Person {
        roles = Set.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
