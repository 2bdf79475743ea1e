/** Portlets that do next to nothing, so that what is measured is the portal. */
@NullMarked
package org.qiantang.portal.bench;

import org.jspecify.annotations.NullMarked;
