/**
 * Theme packages (主题包) that departments upload: read without trust, kept in versions, put over a theme of the portal.
 *
 * <p>What is served is written anew from what was checked: selectors are moved below the content of the page, so that title bar,
 * menus and footer keep the look of the city.
 */
@NullMarked
package org.qiantang.portal.core.themepackage;

import org.jspecify.annotations.NullMarked;
