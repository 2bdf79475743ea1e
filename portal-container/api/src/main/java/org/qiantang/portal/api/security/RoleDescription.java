// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.api.security;

import java.util.List;

/**
 * A role (角色): a name for what people of one duty may do.
 *
 * @param key names the role in grants, blueprints and portlet applications
 * @param titleChinese what people call it
 * @param titleEnglish the same in English
 * @param permissions patterns such as {@code content:*:edit}; {@code *} stands for anything, commas part alternatives
 * @param builtIn whether the role belongs to the portal and cannot be changed
 * @param staff whether holders must have a second step of sign-in
 * @param version counts its changes
 */
public record RoleDescription(
        String key,
        String titleChinese,
        String titleEnglish,
        List<String> permissions,
        boolean builtIn,
        boolean staff,
        long version) {

    public RoleDescription {
        permissions = List.copyOf(permissions);
    }
}
