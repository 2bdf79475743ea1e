/** What a citizen sees and can do, tried with a real browser. */
@NullMarked
package org.qiantang.portal.acceptance.browser;

import org.jspecify.annotations.NullMarked;
