/**
 * Links and short texts that a webmaster writes into the preferences of a window.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>L1 A preference is read in the language of the page; where it is not written in that language, in the first one.
 *   <li>L2 A link leads to a path of the site, to a page of another site of the portal ({@code site:edu/news}), or to an address with
 *       http or https; an item with any other is left out.
 *   <li>L3 A path of the site is a link in the language of the page.
 *   <li>L4 A link to another host is marked as such, for eyes and ears.
 *   <li>L5 Texts hold only HTML that cannot act: no scripts, styles, frames, forms or pictures.
 * </ul>
 */
@NullMarked
package org.qiantang.links;

import org.jspecify.annotations.NullMarked;
