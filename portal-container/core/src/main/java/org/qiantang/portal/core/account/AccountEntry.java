// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.account;

import java.util.Map;
import java.util.Set;

/**
 * An account as somebody writes it down.
 *
 * @param password in clear
 * @param roles names of roles
 * @param attributes values of user attributes such as {@code user.name.given}, by name
 */
public record AccountEntry(String name, String password, Set<String> roles, Map<String, String> attributes) {

    public AccountEntry {
        roles = Set.copyOf(roles);
        attributes = Map.copyOf(attributes);
    }

    /** Without the password: logs are read by others. */
    @Override
    public String toString() {
        return "account " + name + " with roles " + roles;
    }
}
