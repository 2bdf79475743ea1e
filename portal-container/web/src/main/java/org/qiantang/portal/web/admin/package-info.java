/**
 * The interface of the {@code portal} command, for who has the key to the portal's data folder, and of programs that have
 * a token.
 */
@NullMarked
package org.qiantang.portal.web.admin;

import org.jspecify.annotations.NullMarked;
