/**
 * Greets the citizen: the smallest real portlet, and the one that new portlets start from.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>H1 Everyone is greeted in the name of the site, in the language of the page.
 *   <li>H2 Who says their name is greeted by it; the address of the page keeps it, nothing else does.
 *   <li>H3 A name has 1 to 40 characters and no control characters; what was typed stays in the field, with a message.
 * </ul>
 */
@NullMarked
package org.qiantang.hello;

import org.jspecify.annotations.NullMarked;
