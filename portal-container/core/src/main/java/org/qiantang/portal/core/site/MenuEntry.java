// SPDX-License-Identifier: Apache-2.0
package org.qiantang.portal.core.site;

/**
 * One entry of a menu: a page of the site, or an address.
 *
 * @param page key of the page; empty if the entry leads to an address
 * @param url the address; empty if the entry leads to a page
 * @param title empty: the page's own title
 * @param icon name of a theme icon; may be empty
 */
public record MenuEntry(String page, String url, Texts title, String icon, Texts description) {}
