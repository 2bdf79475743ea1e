/** From a request address to a page and its state, and back. */
@NullMarked
package org.qiantang.portal.core.routing;

import org.jspecify.annotations.NullMarked;
