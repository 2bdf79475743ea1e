// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

import java.util.List;

/**
 * People for whom a site is laid out in a way of their own (服务对象): residents, visitors. Their view (服务对象视图) has the same
 * pages at the same places, with a navigation by what these people need.
 *
 * @param key as addresses and blueprints name it
 * @param page key of the page where they start
 * @param title empty: that of the page
 * @param icon name of a theme icon; may be empty
 * @param menu their navigation; takes the place of the menu of functions
 */
public record Audience(String key, String page, Texts title, String icon, List<MenuEntry> menu) {

    public Audience {
        menu = List.copyOf(menu);
    }
}
