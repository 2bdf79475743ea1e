/** Content that slices keep and the portal imports, lists and links. */
@NullMarked
package org.qiantang.portal.api.content;

import org.jspecify.annotations.NullMarked;
