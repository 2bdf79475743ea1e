/** Composing pages in the browser: on the page itself, by mouse and by keyboard, with and without scripts. */
@NullMarked
package org.qiantang.portal.web.compose;

import org.jspecify.annotations.NullMarked;
