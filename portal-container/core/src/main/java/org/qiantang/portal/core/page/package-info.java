/** Pages: what stands where, and how the windows of a page become one document. */
@NullMarked
package org.qiantang.portal.core.page;

import org.jspecify.annotations.NullMarked;
