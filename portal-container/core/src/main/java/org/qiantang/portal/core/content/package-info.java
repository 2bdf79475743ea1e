/** What the slices of the portal import and list. */
@NullMarked
package org.qiantang.portal.core.content;

import org.jspecify.annotations.NullMarked;
